/** Reads the templates of the office. There are a few dozen of them at most. */
import { compareKazakh } from '#domain/language/collation'
import type { TemplateReader } from '#register/ports/template-reader'
import type { Db } from '../tables.ts'

export function templateReader(db: Db): TemplateReader {
  return {
    async kept() {
      const rows = await db.selectFrom('template').selectAll().orderBy('template_id').execute()
      return rows
        .map((row) => ({
          templateId: row.template_id,
          version: row.version,
          purpose: row.purpose,
          outcome: row.outcome,
          nameKk: row.name_kk,
          nameRu: row.name_ru,
          textKk: row.text_kk,
          textRu: row.text_ru,
          isActive: row.is_active === 1,
        }))
        .toSorted((a, b) => compareKazakh(a.nameKk, b.nameKk))
    },
  }
}
