import { describe, expect, test } from 'vitest'
import {
  blankSettlement,
  missingFields,
  settlementInput,
  shownFields,
  type SettleField,
} from '#renderer/features/meeting/settle-form.ts'

const filled = {
  ...blankSettlement('HKH'),
  outcome: 'inPlan',
  answer: 'Жөндейміз',
  answeredBy: 'Мысалов Қ.',
  refusalReason: 'R03',
  appealNumber: '2026-00001',
  what: 'Жолды жөндеу',
  responsible: 'Мысалов Қ.',
  dueOn: '2026-08-31',
  solutionLevel: 'district',
}

describe('an outcome asks only for its own fields (meetings.md §6)', () => {
  test.each<{ why: string; needs: string[]; shown: SettleField[] }>([
    { why: 'solved on the spot: who answered', needs: ['answer', 'answered_by'], shown: ['answeredBy'] },
    {
      why: 'into the plan: a promise and its level',
      needs: ['measure', 'department', 'due', 'solution_level'],
      shown: ['what', 'responsible', 'department', 'dueOn', 'solutionLevel'],
    },
    { why: 'became an appeal: its number', needs: ['appeal_number'], shown: ['appealNumber'] },
    {
      why: 'sent on: to whom, under which number',
      needs: ['recipient', 'outgoing_number'],
      shown: ['recipient', 'outgoingNumber'],
    },
    { why: 'refused: the ground', needs: ['refusal_reason', 'answer'], shown: ['refusalReason'] },
    {
      why: 'not reached: who answers in writing and when',
      needs: ['department', 'due'],
      shown: ['what', 'responsible', 'department', 'dueOn'],
    },
  ])('$why', ({ needs, shown }) => {
    expect(shownFields(needs, false)).toEqual(shown)
  })

  test('a promise may be added to any outcome', () => {
    expect(shownFields(['answer', 'answered_by'], true)).toEqual([
      'what',
      'responsible',
      'department',
      'dueOn',
      'answeredBy',
    ])
  })

  test('what is asked for and empty is named, and stops nothing', () => {
    expect(missingFields(blankSettlement('HKH'), ['answer', 'answered_by'])).toEqual(['answer', 'answeredBy'])
  })
})

describe('what is sent', () => {
  test('only what the outcome asks for, although more was typed', () => {
    const sent = settlementInput(
      { ...filled, outcome: 'solvedOnSpot' },
      { needs: ['answer', 'answered_by'], sentTo: '' },
    )
    expect(sent).toEqual({
      outcome: 'solvedOnSpot',
      answer: 'Жөндейміз',
      answeredBy: 'Мысалов Қ.',
      refusalReason: null,
      solutionLevel: null,
      appealNumber: null,
      promise: null,
    })
  })

  test('a promise has its words, its person and its day', () => {
    const sent = settlementInput(filled, { needs: ['measure', 'department', 'due', 'solution_level'], sentTo: '' })
    expect(sent.promise).toEqual({
      what: 'Жолды жөндеу',
      responsible: 'Мысалов Қ.',
      department: 'HKH',
      dueOn: '2026-08-31',
    })
  })

  test('a missing day travels as an empty text, so that its field is named', () => {
    const sent = settlementInput({ ...filled, dueOn: null }, { needs: ['measure', 'due'], sentTo: '' })
    expect(sent.promise?.dueOn).toBe('')
  })

  test('to whom a question was sent on is added to the answer', () => {
    const form = { ...filled, outcome: 'sentOn', recipient: 'Облыстық басқарма' }
    const sent = settlementInput(form, {
      needs: ['recipient', 'outgoing_number'],
      sentTo: 'Жіберілді: Облыстық басқарма.',
    })
    expect(sent.answer).toBe('Жөндейміз\nЖіберілді: Облыстық басқарма.')
  })
})
