import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { findDefects } from '#domain/appeal/defects'
import { appealKinds } from '#domain/appeal/kinds'
import { addDays, addMonths, daysBetween, monthOf, weekdayOf } from '#domain/calendar/local-date'
import { dayAt, minuteAt } from '#domain/calendar/local-time'
import { frames } from '#domain/demo/compose'
import { demoYear } from '#domain/demo/demo-year'
import type { DemoStep } from '#domain/demo/step'
import { checkNationalNumber } from '#domain/identity/national-number'
import { suggestTopic } from '#domain/suggest/suggest-topic'
import { topicWords } from '#domain/suggest/topic-words'

import { demoInput, isWorkingDay, until } from './input.ts'

type RegisterStep = Extract<DemoStep, { action: 'register' }>

const steps = demoYear(demoInput(1, 2000))
const registrations = steps.filter((step): step is RegisterStep => step.action === 'register')
const contents = registrations.map(({ register }) => register)
const people = contents.flatMap(({ applicants }) => applicants)

function share(of: readonly unknown[], all: readonly unknown[] = contents): number {
  return of.length / all.length
}

function arrivedOn(weekday: number): number {
  return contents.filter(({ receivedAt }) => weekdayOf(dayAt(receivedAt)) === weekday).length
}

/** Whether the registrations that a step names have been made before it. */
function namesOnlyEarlier(step: DemoStep, before: readonly DemoStep[]): boolean {
  const isMade = (index: number): boolean => before.some((one) => one.action === 'register' && one.index === index)
  if (step.action === 'register') return step.register.repeatOf === undefined || isMade(step.register.repeatOf)
  return isMade(step.of) && (step.action !== 'link' || (isMade(step.to) && step.to !== step.of))
}

describe('the same seed, the same year', () => {
  test('two runs agree step by step', () => {
    expect(demoYear(demoInput(1, 300))).toEqual(demoYear(demoInput(1, 300)))
  })

  test('another seed makes another year', () => {
    expect(demoYear(demoInput(2, 50))).not.toEqual(demoYear(demoInput(1, 50)))
  })

  test('two thousand appeals are as many as were asked for', () => {
    expect(demoYear(demoInput(3, 2000)).filter((step) => step.action === 'register')).toHaveLength(2000)
  })
})

describe('steps can be replayed', () => {
  test('any number of cases in any year: exact count, in order, inside the year, references backwards', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 150 }), (seed, cases) => {
        const made = demoYear(demoInput(seed, cases))
        const registered = made.filter((step): step is RegisterStep => step.action === 'register')
        expect(registered.map(({ index }) => index)).toEqual(Array.from({ length: cases }, (_, at) => at))
        const moments = made.map(({ at }) => at)
        expect(moments).toEqual(moments.toSorted())
        const first = addDays(addMonths(until, -12), 1)
        expect(moments.every((at) => dayAt(at) >= first && dayAt(at) <= until)).toBe(true)
        expect(registered.every(({ at, register }) => register.receivedAt <= at)).toBe(true)
        expect(made.every((step, at) => namesOnlyEarlier(step, made.slice(0, at)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('a void appeal takes no other step and nothing is linked to it', () => {
    const gone = new Set(steps.flatMap((step) => (step.action === 'void' ? [step.of] : [])))
    const touched = steps.flatMap((step) => {
      if (step.action === 'register') return step.register.repeatOf === undefined ? [] : [step.register.repeatOf]
      if (step.action === 'void') return []
      return step.action === 'link' ? [step.of, step.to] : [step.of]
    })
    expect(gone.size).toBeGreaterThan(0)
    expect(touched.filter((index) => gone.has(index))).toEqual([])
  })

  test('a correction changes something', () => {
    const corrections = steps.filter((step) => step.action === 'correct')
    expect(corrections.length).toBeGreaterThan(20)
    for (const { of, changes } of corrections) {
      const before = contents[of]
      expect({ ...before, ...changes }).not.toEqual(before)
    }
  })
})

describe('a believable year', () => {
  test.each([
    { why: 'Kazakh texts', part: contents.filter(({ language }) => language === 'kk'), least: 0.52, most: 0.68 },
    {
      why: 'repeats told at the desk',
      part: contents.filter(({ repeatOf }) => repeatOf !== undefined),
      least: 0.03,
      most: 0.12,
    },
    {
      why: 'collective appeals',
      part: contents.filter(({ signatories }) => signatories !== null),
      least: 0.02,
      most: 0.07,
    },
    {
      why: 'organisations',
      part: contents.filter(({ applicants }) => applicants[0]?.type === 'organisation'),
      least: 0.015,
      most: 0.09,
    },
    {
      why: 'with a defect',
      part: contents.filter((content) => findDefects(content, 0).length > 0),
      least: 0.025,
      most: 0.065,
    },
    { why: 'anonymous', part: contents.filter(({ isAnonymous }) => isAnonymous), least: 0.001, most: 0.015 },
    {
      why: 'on days off',
      part: contents.filter(({ receivedAt }) => !isWorkingDay(dayAt(receivedAt))),
      least: 0.005,
      most: 0.06,
    },
    {
      why: 'after hours on working days (R-04)',
      part: contents.filter(({ receivedAt }) => isWorkingDay(dayAt(receivedAt)) && minuteAt(receivedAt) > 18 * 60 + 30),
      least: 0.02,
      most: 0.1,
    },
    { why: 'applications', part: contents.filter(({ kind }) => kind === 'application'), least: 0.4, most: 0.65 },
    { why: 'very short texts', part: contents.filter(({ essence }) => essence.length < 90), least: 0.1, most: 0.45 },
    { why: 'long texts', part: contents.filter(({ essence }) => essence.length > 400), least: 0.02, most: 0.15 },
  ])('share of $why is between $least and $most', ({ part, least, most }) => {
    expect(share(part)).toBeGreaterThanOrEqual(least)
    expect(share(part)).toBeLessThanOrEqual(most)
  })

  test('all six kinds', () => {
    expect(new Set(contents.map(({ kind }) => kind))).toEqual(new Set(appealKinds))
  })

  test('every channel that brings appeals, no signals and no hall', () => {
    const used = new Set(contents.map(({ channel }) => channel))
    const channels = demoInput(1, 1).dictionaries.channels.filter(
      ({ group, signal }) => group !== 'meeting' && signal !== true,
    )
    expect(used).toEqual(new Set(channels.map(({ code }) => code)))
  })

  test.each([
    { topic: 'HCS.1', why: 'heating in the cold', months: [10, 11, 12, 1, 2, 3] },
    { topic: 'WAT.1', why: 'water in summer', months: [5, 6, 7, 8] },
    { topic: 'EDU.1', why: 'kindergartens before the school year', months: [8, 9] },
    { topic: 'ROD.4', why: 'snow in winter', months: [12, 1, 2] },
    { topic: 'SOC.3', why: 'allowances in January', months: [1] },
  ])('$why: $topic is asked about more often a month in $months', ({ topic, months }) => {
    const asked = contents
      .filter((content) => content.topic === topic)
      .map(({ receivedAt }) => monthOf(dayAt(receivedAt)))
    const inSeason = asked.filter((month) => months.includes(month)).length / months.length
    const outside = asked.filter((month) => !months.includes(month)).length / (12 - months.length)
    expect(inSeason).toBeGreaterThan(outside * 1.5)
  })

  test('Monday is busier than Friday', () => {
    expect(arrivedOn(1)).toBeGreaterThan(arrivedOn(5) * 1.2)
  })

  test('some people come many times', () => {
    const times = new Map<string, number>()
    for (const { applicants } of contents) {
      const phone = applicants[0]?.phone ?? ''
      if (phone !== '') times.set(phone, (times.get(phone) ?? 0) + 1)
    }
    expect(Math.max(...times.values())).toBeGreaterThanOrEqual(5)
    expect([...times.values()].filter((count) => count === 1).length / times.size).toBeGreaterThan(0.5)
  })

  test('neighbours have different texts, save a few that were entered twice by mistake', () => {
    const same = contents.filter(({ essence }, at) => essence !== '' && essence === contents[at - 1]?.essence)
    expect(share(same)).toBeLessThan(0.01)
  })

  test('most texts stand once', () => {
    expect(new Set(contents.map(({ essence }) => essence)).size / contents.length).toBeGreaterThan(0.8)
  })

  test('no slot is left open', () => {
    expect(contents.filter(({ essence }) => /[{}]|undefined/.test(essence))).toEqual([])
  })

  test('a repeat is asked by the same person about the same topic some days later', () => {
    for (const { applicants, topic, receivedAt, repeatOf } of contents) {
      if (repeatOf === undefined) continue
      const earlier = contents[repeatOf]
      expect(earlier?.topic).toBe(topic)
      expect(earlier?.applicants[0]?.surname).toBe(applicants[0]?.surname)
      expect(daysBetween(dayAt(earlier?.receivedAt ?? receivedAt), dayAt(receivedAt))).toBeGreaterThanOrEqual(12)
    }
  })
})

describe('invented people look invented', () => {
  test('telephones begin with +7 700 000', () => {
    expect(people.filter(({ phone }) => phone !== '' && !/^\+7 700 000 \d\d \d\d$/.test(phone))).toEqual([])
  })

  test('R-46: IIN and BIN have a right check digit, save the slips of the pen', () => {
    const numbers = people.filter(({ nationalNumber }) => nationalNumber !== '')
    const wrong = numbers.filter(({ nationalNumber }) => !checkNationalNumber(nationalNumber).valid)
    expect(wrong.length).toBeGreaterThan(5)
    expect(share(wrong, numbers)).toBeLessThan(0.03)
  })

  test('R-47: an IIN belongs to somebody born before 1900', () => {
    const years = people
      .filter(({ type, nationalNumber }) => type === 'person' && checkNationalNumber(nationalNumber).valid)
      .map(({ nationalNumber }) => checkNationalNumber(nationalNumber).birthDate ?? '')
    expect(years.every((birth) => birth >= '1838' && birth < '1900')).toBe(true)
  })

  test('R-48: a BIN is read as a BIN', () => {
    const types = people
      .filter(({ type, nationalNumber }) => type === 'organisation' && checkNationalNumber(nationalNumber).valid)
      .map(({ nationalNumber }) => checkNationalNumber(nationalNumber).type)
    expect(new Set(types)).toEqual(new Set(['bin']))
  })
})

describe('sentence frames', () => {
  const all = [...frames.kk, ...frames.ru]

  test('at least 150, each once', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(150)
  })

  test('every leaf of the topic dictionary has frames in both languages', () => {
    for (const language of ['kk', 'ru'] as const) {
      expect(new Set(frames[language].map(({ topic }) => topic))).toEqual(new Set(Object.keys(topicWords)))
    }
  })

  test.each(['kk', 'ru'] as const)('the topic is guessed from most frames (%s)', (language) => {
    const right = frames[language].filter(({ topic, text }) => suggestTopic(text, language)[0]?.code === topic)
    console.log(`${language} frames: ${right.length}/${frames[language].length}`)
    expect(right.length / frames[language].length).toBeGreaterThanOrEqual(0.8)
  })
})
