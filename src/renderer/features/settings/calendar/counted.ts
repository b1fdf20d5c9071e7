import { groupDigits } from '#renderer/i18n/format.ts'

/** Facts of a sentence about many: `count` chooses the form of the word, `shown` is read. */
export function counted(count: number): { readonly count: number; readonly shown: string } {
  return { count, shown: groupDigits(count) }
}
