/** The shipped dictionaries and sample questions, and the days on which the practice reception works. */
import { readFileSync } from 'node:fs'

import { z } from 'zod'

import { isWeekend, type LocalDate, localDate } from '#domain/calendar/local-date'
import type { DemoInput } from '#domain/demo/step'

const labelled = z.object({ code: z.string(), kk: z.string(), ru: z.string() })
const topic = z.object({ code: z.string(), department: z.string().optional() })
const dictionaries = z.object({
  topics: z.array(topic.extend({ children: z.array(topic) })),
  departments: z.array(labelled),
  settlements: z.array(labelled),
  channels: z.array(z.object({ code: z.string(), group: z.string(), signal: z.boolean().optional() })),
  social_categories: z.array(z.object({ code: z.string() })),
})
const samples = z.object({
  questions: z.array(z.object({ lang: z.enum(['kk', 'ru']), topic: z.string(), text: z.string() })),
})

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/data/${name}.json`, import.meta.url), 'utf8'))
}

const holidays = new Set([
  '01-01',
  '01-02',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '08-30',
  '10-25',
  '12-16',
])

export function isWorkingDay(day: LocalDate): boolean {
  return !isWeekend(day) && !holidays.has(day.slice(5))
}

export const until = localDate('2026-03-31')

export function demoInput(seed: number, cases: number): DemoInput {
  return {
    seed,
    cases,
    until,
    dictionaries: dictionaries.parse(read('dictionaries')),
    calendarIsWorkingDay: isWorkingDay,
    samples: samples.parse(read('sample-questions')).questions,
  }
}
