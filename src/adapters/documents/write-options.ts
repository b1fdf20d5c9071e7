/** What every writer may be told beside the model. */
export interface WriteOptions {
  /** Folder of the Noto Sans files. */
  readonly fontsDirectory: string
  /** Moment in the file's properties; the only thing by which two files of one model differ. */
  readonly writtenAt: Date
}
