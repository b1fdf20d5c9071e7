/** Executors of a resolution while it is typed: one of them answers. Source: R-54. */

export interface ExecutorValue {
  readonly officialId: string
  readonly isLead: boolean
  /** Internal term; empty takes that of the reply, `null` while the typed text is no day. */
  readonly dueOn: string | null
}

/** One more; the first answers until another is marked. Nobody stands twice. */
export function addExecutor(
  executors: readonly ExecutorValue[],
  { officialId, dueOn }: Pick<ExecutorValue, 'officialId' | 'dueOn'>,
): readonly ExecutorValue[] {
  if (executors.some((one) => one.officialId === officialId)) return executors
  return [...executors, { officialId, isLead: executors.length === 0, dueOn }]
}

/** Without one of them; where that was the one who answers, the first of the others answers. */
export function removeExecutor(executors: readonly ExecutorValue[], officialId: string): readonly ExecutorValue[] {
  const others = executors.filter((one) => one.officialId !== officialId)
  const [first] = others
  return first && !others.some((one) => one.isLead) ? markLead(others, first.officialId) : others
}

/** The one who answers; the others help. */
export function markLead(executors: readonly ExecutorValue[], officialId: string): readonly ExecutorValue[] {
  return executors.map((one) => ({ ...one, isLead: one.officialId === officialId }))
}

/** The internal term of one of them, or of all. */
export function setTerm(
  executors: readonly ExecutorValue[],
  dueOn: string | null,
  officialId?: string,
): readonly ExecutorValue[] {
  return executors.map((one) => (officialId === undefined || one.officialId === officialId ? { ...one, dueOn } : one))
}

/** What is sent: no day means the day of the reply. */
export function executorInputs(executors: readonly ExecutorValue[]) {
  return executors.map(({ officialId, isLead, dueOn }) => ({
    officialId,
    isLead,
    dueOn: dueOn === '' ? null : (dueOn ?? ''),
  }))
}
