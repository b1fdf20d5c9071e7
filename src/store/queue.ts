/** Lets one task run at a time, in the order of asking. A task that throws does not hold up the next. */
export interface Queue {
  run<Value>(task: () => Promise<Value>): Promise<Value>
}

export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(task) {
      const next = last.then(task)
      last = next.catch(() => undefined)
      return next
    },
  }
}
