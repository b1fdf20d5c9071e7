import { expect, test } from 'vitest'
import { defectNames, findDefects } from '#domain/appeal/defects'
import { applicant, content } from './sample.ts'

const nobody = { ...applicant, surname: '', givenName: '', settlement: null, street: '', nationalNumber: '' }
const company = { ...nobody, type: 'organisation', name: 'ЖШС «Үлгі»', street: 'Абай' } as const

test.each([
  { why: 'R-05: all that is asked for', changes: {}, files: 0, defects: [] },
  {
    why: 'R-05: a telephone is not asked for',
    changes: { applicants: [{ ...applicant, phone: '' }] },
    files: 0,
    defects: [],
  },
  {
    why: 'R-05: an IIN is asked for "if any"',
    changes: { applicants: [{ ...applicant, nationalNumber: '' }] },
    files: 0,
    defects: [],
  },
  { why: 'R-05: nobody named', changes: { applicants: [] }, files: 0, defects: ['name.missing', 'address.missing'] },
  {
    why: 'R-05: a surname alone',
    changes: { applicants: [{ ...applicant, givenName: '' }] },
    files: 0,
    defects: ['name.missing'],
  },
  {
    why: 'R-05: a street is an address',
    changes: { applicants: [{ ...applicant, settlement: null }] },
    files: 0,
    defects: [],
  },
  {
    why: 'R-05: one address is enough',
    files: 0,
    defects: [],
    changes: {
      applicants: [
        applicant,
        {
          ...applicant,
          settlement: null,
          street: '',
        },
      ],
    },
  },
  { why: 'R-05: an organisation has one name', changes: { applicants: [company] }, files: 0, defects: [] },
  {
    why: 'R-05: an organisation without it',
    changes: { applicants: [{ ...company, name: '' }] },
    files: 0,
    defects: ['name.missing'],
  },
  { why: 'R-05: no essence', changes: { essence: '' }, files: 0, defects: ['essence.missing'] },
  { why: 'R-05: a scan alone', changes: { essence: '' }, files: 1, defects: ['essence.only-scan'] },
  {
    why: 'R-49: a wrong check digit',
    files: 0,
    defects: ['nationalNumber.wrong'],
    changes: {
      applicants: [
        {
          ...applicant,
          nationalNumber: '990101100011',
        },
      ],
    },
  },
  {
    why: 'R-11: anonymous, so neither name nor address is asked for',
    changes: { isAnonymous: true, applicants: [] },
    files: 0,
    defects: ['anonymous'],
  },
  {
    why: 'R-30: a complaint against nobody',
    changes: { kind: 'complaint' as const },
    files: 0,
    defects: ['complaint.against-missing'],
  },
  {
    why: 'R-30: a complaint against somebody',
    changes: { kind: 'complaint' as const, complaintAgainst: 'мектеп' },
    files: 0,
    defects: [],
  },
  {
    why: 'R-05: a representative without a paper',
    files: 0,
    defects: ['authority.missing'],
    changes: {
      applicants: [
        applicant,
        {
          ...applicant,
          role: 'representative' as const,
        },
      ],
    },
  },
  {
    why: 'everything at once, in the order of the list',
    files: 0,
    changes: {
      kind: 'complaint' as const,
      essence: '',
      applicants: [
        {
          ...nobody,
          nationalNumber: '1',
          role: 'representative' as const,
        },
      ],
    },
    defects: [
      'name.missing',
      'address.missing',
      'essence.missing',
      'nationalNumber.wrong',
      'complaint.against-missing',
      'authority.missing',
    ],
  },
])('$why: $defects', ({ changes, files, defects }) => {
  expect(findDefects({ ...content, ...changes }, files)).toEqual(defects)
})

test('every name of a defect is used above and is single', () => {
  expect(new Set(defectNames).size).toBe(defectNames.length)
})
