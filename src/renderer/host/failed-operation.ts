import type { Failure } from '#contract/failure'

/** Carries a failure through react-query, which knows only thrown errors. */
export class FailedOperation extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.reason)
    this.failure = failure
  }
}
