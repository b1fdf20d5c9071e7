/** Settings, numbering, dictionaries. */
import { reserve } from '#domain/number/block'
import { formatNumber, seriesKey } from '#domain/number/template'
import { type OfficeEvent } from '#domain/office/events'
import { refuseNumbering, refuseRuleSet } from '#domain/office/rules'
import { localDate, yearOf } from '#domain/calendar/local-date'
import type { RuleSet } from '#domain/deadline/rule-set'
import { refuse } from '#domain/refusal'
import type { CommandHandler, QueryHandler } from '../handler.ts'
import { kindCodes, templateOf } from '../number-giving.ts'
import { officeTime } from '../office-time.ts'

const stream = { kind: 'settings', id: 'settings' } as const

export const settingsGet: QueryHandler<'settings.get'> = async (_input, { tx }) => {
  const { office, ruleSets, version } = await tx.office.settings()
  return { office, version, ruleSets: ruleSets.map((set) => ({ ...set, remindDays: [...set.remindDays] })) }
}

/** Changes settings of the office, or adds a dated set of rules. */
export const settingsChange: CommandHandler<'settings.change'> = async (input, context) => {
  const { tx } = context
  const { ruleSets } = await tx.office.settings()
  const { today } = await officeTime(context, tx)
  const events: OfficeEvent[] = []
  if (input.office) {
    const refused = refuseNumbering(input.office)
    if (refused) return refused
    events.push({ type: 'settings.office-changed', office: input.office })
  }
  if (input.addRuleSet) {
    const ruleSet: RuleSet = { ...input.addRuleSet, validFrom: localDate(input.addRuleSet.validFrom) }
    const refused = refuseRuleSet(ruleSet, ruleSets, today)
    if (refused) return refused
    events.push({ type: 'settings.rule-set-added', ruleSet })
  }
  if (events.length === 0) return refuse('settings.nothing-changed')
  await tx.journal.append(stream, input.expectedVersion, events)
  return { done: true }
}

/** Takes a block of numbers out of this year's series for a laptop in the field. Source: SORMAS#1427. */
export const numberReserve: CommandHandler<'number.reserve'> = async ({ count, purpose }, context) => {
  const { tx } = context
  const { today } = await officeTime(context, tx)
  const { office } = await tx.office.settings()
  const desk = (await tx.office.desks()).find((one) => one.isOpen)
  const fields = { year: yearOf(today), deskCode: desk?.code ?? '1', kindCode: kindCodes.application }
  const series = seriesKey(office.seriesScope, fields)
  const { range } = reserve(await tx.office.series(series, fields.year), count)
  await tx.journal.append(stream, 'any', [
    { type: 'number.block-reserved', series, year: fields.year, first: range.from, last: range.to, purpose },
  ])
  const template = templateOf(office)
  const numberAt = (seq: number): string => formatNumber(template, { ...fields, org: office.organisationCode, seq })
  return { first: numberAt(range.from), last: numberAt(range.to) }
}

export const dictionaryGet: QueryHandler<'dictionary.get'> = async (_input, { tx }) => {
  const { lists, version } = await tx.office.dictionary()
  const copied = Object.entries(lists).map(([list, entries]) => [
    list,
    entries.map((entry) => ({ ...entry, attributes: copyAttributes(entry.attributes) })),
  ])
  return { lists: Object.fromEntries(copied), version }
}

/** Adds an entry or changes its labels; facts of an entry that is there are kept. */
export const dictionarySaveEntry: CommandHandler<'dictionary.save-entry'> = async ({ list, ...typed }, { tx }) => {
  const { lists } = await tx.office.dictionary()
  const entries = lists[list] ?? []
  if (
    typed.parent !== null &&
    !Object.values(lists)
      .flat()
      .some((one) => one.code === typed.parent)
  ) {
    return refuse('dictionary.unknown-parent', { parent: typed.parent })
  }
  const known = entries.find((one) => one.code === typed.code)
  const entry = { ...typed, attributes: known?.attributes ?? {} }
  await tx.journal.append({ kind: 'dictionary', id: 'dictionary' }, 'any', [
    { type: 'dictionary.entry-saved', list, entry },
  ])
  return { done: true }
}

type Attributes = Readonly<Record<string, string | boolean | number | readonly string[] | null>>

function copyAttributes(attributes: Attributes): Record<string, string | boolean | number | string[] | null> {
  const copy = Object.entries(attributes).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])
  return Object.fromEntries(copy) as Record<string, string | boolean | number | string[] | null>
}
