/** What was written down last: words, and the appeal whose receipt the person must get. */
export interface Written {
  readonly words: string
  readonly appealNumber?: string
}
