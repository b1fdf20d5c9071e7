/** Texts with fields: read, refused by name, printed back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf, templateFields } from '#domain/template/fields'
import { nearestField } from '#domain/template/nearest-field'
import { parseTemplate, printTemplate, type TemplatePart } from '#domain/template/parse-template'
import { templatePurposes } from '#domain/template/purposes'
import { isRefusal } from '#domain/refusal'

describe('what stands in braces is a field, the rest is text', () => {
  test.each([
    { why: 'no field', text: 'Жауап дайындаңыз.', parts: ['Жауап дайындаңыз.'] },
    { why: 'nothing at all', text: '', parts: [] },
    { why: 'one field', text: '№ {number} жолданым', parts: ['№ ', '<number>', ' жолданым'] },
    { why: 'two side by side', text: '{number}{applicant}', parts: ['<number>', '<applicant>'] },
    { why: 'spaces within the braces', text: '{ number }', parts: ['<number>'] },
    { why: 'a doubled brace is a brace', text: '{{1}} {number}', parts: ['{1} ', '<number>'] },
    { why: 'a doubled brace around a field', text: '{{{number}}}', parts: ['{', '<number>', '}'] },
  ])('$why: $text', ({ text, parts }) => {
    const read = parseTemplate(text, 'reply')
    if (isRefusal(read)) throw new Error(read.reason)
    expect(read.map((part) => (part.part === 'field' ? `<${part.name}>` : part.text))).toEqual(parts)
  })
})

describe('what cannot be read is refused with its place', () => {
  test.each([
    {
      text: 'Аты: {aplicant}',
      reason: 'template.unknown-field',
      facts: { at: 5, field: 'aplicant', nearest: 'applicant' },
    },
    { text: '{номер}', reason: 'template.unknown-field', facts: { at: 0, field: 'номер', nearest: 'number' } },
    { text: '{мерзімі}', reason: 'template.unknown-field', facts: { field: 'мерзімі', nearest: 'dueOn' } },
    { text: '{Number}', reason: 'template.unknown-field', facts: { field: 'Number', nearest: 'number' } },
    { text: '{qwertyuiop}', reason: 'template.unknown-field', facts: { field: 'qwertyuiop', nearest: null } },
    { text: '{newDueOn}', reason: 'template.field-of-other-purpose', facts: { field: 'newDueOn', nearest: null } },
    { text: 'Құрметті {}', reason: 'template.field-empty', facts: { at: 9 } },
    { text: '{number', reason: 'template.brace-unclosed', facts: { at: 0, near: '{number' } },
    { text: '{number\n}', reason: 'template.brace-unclosed', facts: { at: 0 } },
    { text: 'a { b {number}', reason: 'template.brace-unclosed', facts: { at: 2, near: 'a { b {number}' } },
    { text: 'number}', reason: 'template.brace-unopened', facts: { at: 6, near: 'number}' } },
  ])('$text: $reason', ({ text, reason, facts }) => {
    expect(parseTemplate(text, 'reply')).toMatchObject({ refused: true, reason, facts })
  })

  test('with the fields that are known there', () => {
    expect(parseTemplate('{dueDate}', 'noticeReceptionMoved')).toMatchObject({
      facts: {
        known:
          '{greeting}, {applicant}, {organisation}, {official}, {officialPosition}, {meetingDay}, {newMeetingDay}, {meetingTime}, {place}, {reason}',
      },
    })
  })
})

const purpose = fc.constantFrom(...templatePurposes)
/** Parts as `parseTemplate` gives them: never an empty text, never two texts side by side. */
const parts = purpose.chain((of) =>
  fc
    .array(
      fc.oneof(
        fc.record({ part: fc.constant('field' as const), name: fc.constantFrom(...fieldsOf(of)) }),
        fc.record({
          part: fc.constant('text' as const),
          text: fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[{}\nа ]+$/)),
        }),
      ),
      { maxLength: 12 },
    )
    .map((list) => ({
      purpose: of,
      parts: list.filter((part, at) => part.part === 'field' || list[at - 1]?.part !== 'text') satisfies TemplatePart[],
    })),
)

test('reading what was printed gives the same parts', () => {
  fc.assert(
    fc.property(parts, (template) => {
      expect(parseTemplate(printTemplate(template.parts), template.purpose)).toEqual(template.parts)
    }),
  )
})

test('any text is read or refused by name, and a text that is read means the same when printed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[{}a-d \n]*$/)), purpose, (text, of) => {
      const read = parseTemplate(text, of)
      const again = isRefusal(read) ? read : parseTemplate(printTemplate(read), of)
      expect(again).toEqual(read)
      expect(isRefusal(read) ? read.reason : 'template.read').toMatch(/^template\./)
    }),
  )
})

test('a name that is no field of the purpose is always refused, wherever it stands', () => {
  const name = fc.stringMatching(/^[A-Za-zәғқңөұүһі0-9_.-]{1,20}$/)
  fc.assert(
    fc.property(purpose, name, fc.stringMatching(/^[а-я ]*$/), (of, field, around) => {
      fc.pre(!fieldsOf(of).some((known) => known === field))
      const read = parseTemplate(`${around}{${field}}${around}`, of)
      expect(read).toMatchObject({ refused: true, facts: { field } })
    }),
  )
})

describe('the nearest field', () => {
  test.each([
    { typed: 'registredOn', nearest: 'registeredOn', why: 'a letter left out' },
    { typed: 'registeredon', nearest: 'registeredOn', why: 'a small letter' },
    { typed: 'oragnisation', nearest: 'organisation', why: 'two letters swapped' },
    { typed: 'organization', nearest: 'organisation', why: 'the other spelling' },
    { typed: 'заявитель', nearest: 'applicant', why: 'the Russian word' },
    { typed: 'арыз иесі', nearest: 'applicant', why: 'the Kazakh word' },
    { typed: 'қосымша', nearest: undefined, why: 'a word for none of them' },
    { typed: 'x', nearest: undefined, why: 'a single letter' },
  ])('$typed → $nearest ($why)', ({ typed, nearest }) => {
    expect(nearestField(typed, 'reply')).toBe(nearest)
  })

  test('of every field is itself', () => {
    for (const of of templatePurposes) for (const field of fieldsOf(of)) expect(nearestField(field, of)).toBe(field)
  })
})

test('every field belongs to a purpose, and no purpose names one twice', () => {
  const used = new Set(templatePurposes.flatMap((of) => fieldsOf(of)))
  expect([...used].toSorted()).toEqual(Object.keys(templateFields).toSorted())
  for (const of of templatePurposes) expect(new Set(fieldsOf(of)).size, of).toBe(fieldsOf(of).length)
})
