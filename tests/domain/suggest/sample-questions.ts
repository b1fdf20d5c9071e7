/** The 120 sample questions as drafts and candidates. Names stand as `surname givenName`. */
import { readFileSync } from 'node:fs'

import { z } from 'zod'

import { localDate } from '#domain/calendar/local-date'
import type { SuggestCandidate, SuggestDraft, SuggestFields } from '#domain/suggest/suggestion'

const questionShape = z.object({
  id: z.string(),
  lang: z.enum(['kk', 'ru']),
  kind: z.string(),
  meeting: z.string().nullable(),
  settlement: z.string(),
  person: z.string().nullable(),
  topic: z.string(),
  text: z.string(),
  repeat_group: z.string().optional(),
})
export type SampleQuestion = z.infer<typeof questionShape>

const file = read('sample-questions', {
  questions: z.array(questionShape),
  meetings: z.array(z.object({ code: z.string(), date: z.string() })),
})
export const sampleDictionaries = read('dictionaries', {
  topics: z.array(z.object({ code: z.string(), children: z.array(z.object({ code: z.string() })) })),
  settlements: z.array(z.object({ code: z.string(), kk: z.string(), ru: z.string(), parent: z.string() })),
})

function read<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape): z.infer<z.ZodObject<Shape>> {
  const text = readFileSync(new URL(`../../../resources/data/${name}.json`, import.meta.url), 'utf8')
  return z.object(shape).parse(JSON.parse(text))
}

export const sampleQuestions = file.questions
const dates = new Map(file.meetings.map(({ code, date }) => [code, date]))
const districts = new Map(sampleDictionaries.settlements.map(({ code, parent }) => [code, parent]))

/** Day of the meeting; questions from elsewhere stand between the two pairs of meetings. */
export function dayOf(question: SampleQuestion): ReturnType<typeof localDate> {
  return localDate(dates.get(question.meeting ?? '') ?? '2026-04-15')
}

function fieldsOf(question: SampleQuestion): SuggestFields {
  const [surname = '', givenName = ''] = question.person?.split(' ') ?? []
  return {
    surname,
    givenName,
    settlement: question.settlement,
    district: districts.get(question.settlement) ?? '',
    topic: question.topic,
    essence: question.text,
  }
}

export function draftOf(question: SampleQuestion): SuggestDraft {
  return { ...fieldsOf(question), on: dayOf(question) }
}

export function candidateOf(question: SampleQuestion): SuggestCandidate {
  return {
    ...fieldsOf(question),
    appealId: question.id,
    number: question.id,
    registeredOn: dayOf(question),
    state: 'registered',
  }
}
