/** Reading the templates that the office has written or changed; those that ship with the program are data. */
import type { KnownTemplate } from '#domain/template/template'
import type { Versioned } from './office-reader.ts'

export interface TemplateReader {
  /** Every template with an event of its own, by name in Kazakh. */
  kept(): Promise<Versioned<KnownTemplate>[]>
}
