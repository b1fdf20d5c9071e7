/** One step of the schema. A step is never edited after a release; the next one builds on it. */
export interface Step {
  readonly name: string
  up(ddl: Ddl): void
}

/** What a step may do. Dialects differ in how a table is closed and in the full text index, not in the rest. */
export interface Ddl {
  /** Makes a table that holds only values of its declared types. `columns` is the list between the brackets. */
  table(name: string, columns: string, options?: { readonly withoutRowid: boolean }): void
  /**
   * Makes a table anew with other columns or checks and keeps its rows. `values` tells a column from the old row; one that is
   * not named is null. The indexes go with the old table.
   */
  rebuild(name: string, columns: string, values: Readonly<Record<string, string>>): void
  index(name: string, on: string, options?: { readonly unique?: boolean; readonly where?: string }): void
  /** Makes a full text index without a copy of the text. `options` in the words of FTS5. */
  textIndex(name: string, columns: readonly string[], options: readonly string[]): void
}
