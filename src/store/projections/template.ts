/** Templates that the office has written or changed. Every event carries the whole new value. */
import { putRow } from '../statements.ts'
import { flag } from '../tables.ts'
import type { Projection } from './projection.ts'

export const templateProjection: Projection = {
  tables: ['template'],
  async apply(db, { stream, version, event }) {
    if (event.type !== 'template.saved' && event.type !== 'template.closed' && event.type !== 'template.reopened')
      return
    const { purpose, outcome, nameKk, nameRu, textKk, textRu, isActive } = event.template
    await putRow(db, 'template', {
      template_id: stream.id,
      version,
      purpose,
      outcome,
      name_kk: nameKk,
      name_ru: nameRu,
      text_kk: textKk,
      text_ru: textRu,
      is_active: flag(isActive),
    })
  },
}
