import type { Official } from '#contract/office'
import { useLabels } from './use-labels.ts'
import { usePerson } from './use-person.ts'

/** The official that the signed-in person is; `undefined` for a login that stands for none. */
export function useOwnOfficial(): Official | undefined {
  const userId = usePerson()?.userId
  return useLabels().officials.find((one) => one.userId !== null && one.userId === userId)
}
