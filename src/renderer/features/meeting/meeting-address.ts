/** Address of a meeting's page: which question is open. */
export interface MeetingSearch {
  /** Number of the question that is open for its outcome, or `new` while one is typed. */
  readonly question?: number | 'new'
}

/** Reads the address; what is not understood opens the table. */
export function meetingSearchOf(search: Readonly<Record<string, unknown>>): MeetingSearch {
  const { question } = search
  if (question === 'new') return { question }
  const number = typeof question === 'string' ? Number(question) : question
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? { question: number } : {}
}
