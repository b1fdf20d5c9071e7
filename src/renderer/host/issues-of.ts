import type { Failure, FieldIssue } from '#contract/failure'

/** First mistake of a field in a failure; `path` is the way to it (`administrator.login`). */
export function issueAt(failure: Failure | undefined, path: string): FieldIssue | undefined {
  return failure?.issues?.find((issue) => issue.path === path)
}
