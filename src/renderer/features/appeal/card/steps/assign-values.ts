/** The form of a resolution: what it begins with and what its template knows. Source: R-54. */
import type { AppealCard } from '#contract/appeal-fields'
import type { Official } from '#contract/office'
import { labelIn } from '#renderer/i18n/use-language.ts'
import { officeToday } from './day-of-step.tsx'
import type { ExecutorValue } from './executors.ts'

export interface AssignValues {
  readonly authorId: string | null
  readonly text: string
  readonly language: 'kk' | 'ru'
  readonly executors: readonly ExecutorValue[]
  readonly isOnControl: boolean
  readonly watcherId: string | null
  readonly note: string
  readonly on: string | null
}

/** The one who answers. */
export function leadOf({ executors }: Pick<AssignValues, 'executors'>): ExecutorValue | undefined {
  return executors.find((one) => one.isLead)
}

/** The author is the person who signed in, where they are an official, else the one addressed, else the head. */
export function blankAssign(
  card: AppealCard,
  officials: readonly Official[],
  userId: string | undefined,
): AssignValues {
  const own = officials.find((one) => one.userId !== null && one.userId === userId)
  const active = officials.find((one) => one.officialId === card.addressee?.officialId && one.isActive)
  const head = officials.find((one) => one.rank === 'head' && one.isActive)
  return {
    authorId: (own ?? active ?? head)?.officialId ?? null,
    text: '',
    language: card.language === 'ru' ? 'ru' : 'kk',
    executors: [],
    isOnControl: false,
    watcherId: null,
    note: '',
    on: officeToday(),
  }
}

/** What a template of a resolution knows beside the appeal: who answers, until when. */
export function resolutionFacts(values: AssignValues, officials: readonly Official[]) {
  const lead = leadOf(values)
  const official = officials.find(({ officialId }) => officialId === lead?.officialId)
  return {
    ...(official && {
      executor: `${official.name}, ${labelIn(values.language, { kk: official.positionKk, ru: official.positionRu })}`,
    }),
    ...(lead?.dueOn && { executorDueOn: lead.dueOn }),
  }
}
