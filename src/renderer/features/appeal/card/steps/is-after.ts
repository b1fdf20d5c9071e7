/** Whether a day lies after the last day of a term; not while one of them is unknown. */
export function isAfter(day: string | null, dueOn: string | undefined): boolean {
  return day !== null && day !== '' && dueOn !== undefined && day > dueOn
}
