import { expect, test } from 'vitest'
import { localDate, type Weekday } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import {
  type DayForm,
  formatDay,
  formatDayRun,
  formatMoment,
  type Language,
  monthName,
  weekdayLong,
  weekdayShort,
} from '#domain/language/dates'

test.each<{ language: Language; form: DayForm; text: string }>([
  { language: 'kk', form: 'long', text: '10 ақпан 2026 ж.' },
  { language: 'ru', form: 'long', text: '10 февраля 2026 г.' },
  { language: 'en', form: 'long', text: '10 February 2026' },
  { language: 'kk', form: 'short', text: '10.02.2026' },
  { language: 'ru', form: 'short', text: '10.02.2026' },
  { language: 'kk', form: 'dayMonth', text: '10 ақпан' },
  { language: 'ru', form: 'dayMonth', text: '10 февраля' },
  { language: 'en', form: 'dayMonth', text: '10 February' },
  { language: 'ru', form: 'dayMonthShort', text: '10.02' },
])('$language $form: $text', ({ language, form, text }) => {
  expect(formatDay(localDate('2026-02-10'), language, form)).toBe(text)
})

test('a day of one figure has no leading zero in words and has one in figures', () => {
  expect(formatDay(localDate('2026-04-01'), 'kk', 'long')).toBe('1 сәуір 2026 ж.')
  expect(formatDay(localDate('2026-04-01'), 'kk', 'short')).toBe('01.04.2026')
})

test.each([
  { why: 'one day', from: '2026-03-06', to: '2026-03-06', text: '06.03' },
  { why: 'within a month', from: '2026-03-07', to: '2026-03-09', text: '07–09.03' },
  { why: 'over the end of a month', from: '2026-03-30', to: '2026-04-01', text: '30.03–01.04' },
  { why: 'the same month of two years', from: '2025-12-31', to: '2026-01-02', text: '31.12–02.01' },
])('a run of days, $why: $text', ({ from, to, text }) => {
  expect(formatDayRun(localDate(from), localDate(to))).toBe(text)
})

test('a moment is the wall clock of the office, without its offset', () => {
  expect(formatMoment(localMoment('2026-03-27T10:42:00+05:00'))).toBe('27.03.2026, 10:42')
})

test('the twelve Kazakh months in their order', () => {
  expect(Array.from({ length: 12 }, (_, index) => monthName(index + 1, 'kk')).join(' ')).toBe(
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  )
})

test('the week from Monday in the languages of the office', () => {
  const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  expect(week.map((day) => weekdayShort(day, 'kk')).join(' ')).toBe('дс сс ср бс жм сб жс')
  expect(week.map((day) => weekdayShort(day, 'ru')).join(' ')).toBe('пн вт ср чт пт сб вс')
  expect(weekdayLong(7, 'kk')).toBe('жексенбі')
})
