/** Drafts, stored files, passwords and secrets: kept beside the journal, because they must not be kept for ever. */
import { sql } from 'kysely'
import type {
  CredentialReader,
  CredentialWriter,
  DraftReader,
  DraftWriter,
  FileReader,
  FileWriter,
} from '#register/ports/unit-of-work'
import { deleteRows, putRow, run } from '../statements.ts'
import { type Db, flag } from '../tables.ts'

/** Name of the secret under which receipt codes are made. */
export const receiptKeyName = 'receipt-key'

export function draftReader(db: Db): DraftReader {
  return {
    async drafts(userId, screen) {
      const rows = await db
        .selectFrom('draft')
        .selectAll()
        .where('user_id', '=', userId)
        .where('screen', '=', screen)
        .orderBy('saved_at', 'desc')
        .orderBy('draft_id')
        .execute()
      return rows.map((row) => ({
        draftId: row.draft_id,
        userId: row.user_id,
        screen: row.screen,
        title: row.title,
        content: row.content,
        savedAt: row.saved_at,
      }))
    },
  }
}

export function draftWriter(db: Db): DraftWriter {
  return {
    ...draftReader(db),
    async saveDraft({ draftId, userId, screen, title, content, savedAt }) {
      await putRow(db, 'draft', { draft_id: draftId, user_id: userId, screen, title, content, saved_at: savedAt })
    },
    discardDraft: (userId, draftId) => deleteRows(db, 'draft', { user_id: userId, draft_id: draftId }),
  }
}

export function fileReader(db: Db): FileReader {
  return {
    async file(fileId) {
      const row = await db.selectFrom('stored_file').selectAll().where('file_id', '=', fileId).executeTakeFirst()
      return row === undefined ? undefined : { fileId, mediaType: row.media_type, sizeBytes: row.size_bytes }
    },
  }
}

export function fileWriter(db: Db): FileWriter {
  return {
    ...fileReader(db),
    noteFile: ({ fileId, mediaType, sizeBytes }) =>
      putRow(db, 'stored_file', { file_id: fileId, media_type: mediaType, size_bytes: sizeBytes }),
  }
}

export function credentialReader(db: Db): CredentialReader {
  return {
    async credential(userId) {
      const row = await db.selectFrom('credential').selectAll().where('user_id', '=', userId).executeTakeFirst()
      return row === undefined ? undefined : { hash: row.hash, mustChange: row.must_change === 1 }
    },
  }
}

export function credentialWriter(db: Db): CredentialWriter {
  return {
    ...credentialReader(db),
    setCredential: (userId, { hash, mustChange }) =>
      putRow(db, 'credential', { user_id: userId, hash, must_change: flag(mustChange) }),
  }
}

/** Key of this register for receipt codes. Throws when the register was made without one. */
export async function readReceiptKey(db: Db): Promise<string> {
  const [row] = await run<{ value: string }>(
    db,
    'secret by name',
    () => sql<{ value: string }>`select value from secret where name = ${''}`,
    [receiptKeyName],
  )
  if (row === undefined) throw new Error('the register has no key for receipts')
  return row.value
}
