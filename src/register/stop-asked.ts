/** Thrown inside a long task when it was asked to stop, so that whatever is open is rolled back on the way out. */
export class StopAsked extends Error {
  constructor() {
    super('asked to stop')
    this.name = 'StopAsked'
  }
}
