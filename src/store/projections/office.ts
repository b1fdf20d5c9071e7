/** Organisation, desks, users and officials. Every event carries the whole new value, so a row is simply put in place. */
import type { RecordedEvent } from '#register/ports/journal'
import { putRow, updateRows } from '../statements.ts'
import { type Db, flag } from '../tables.ts'
import type { Projection } from './projection.ts'

export const officeProjection: Projection = {
  tables: ['organisation', 'desk', 'app_user', 'official'],
  async apply(db, { stream, version, event }) {
    switch (event.type) {
      case 'organisation.described': {
        const { nameKk, nameRu, level, bin, addressKk, addressRu, phone, hours, timeZone } = event.organisation
        return putRow(db, 'organisation', {
          id: 1,
          version,
          name_kk: nameKk,
          name_ru: nameRu,
          level,
          bin,
          address_kk: addressKk,
          address_ru: addressRu,
          phone,
          hours: JSON.stringify(hours),
          time_zone: timeZone,
        })
      }
      case 'desk.opened':
      case 'desk.changed': {
        const { code, nameKk, nameRu, place, isOpen } = event.desk
        return putRow(db, 'desk', {
          desk_id: stream.id,
          version,
          code,
          name_kk: nameKk,
          name_ru: nameRu,
          place,
          is_open: flag(isOpen),
        })
      }
      case 'user.added':
      case 'user.changed': {
        const { login, name, positionKk, positionRu, role, deskId, isActive } = event.user
        return putRow(db, 'app_user', {
          user_id: stream.id,
          version,
          login,
          name,
          position_kk: positionKk,
          position_ru: positionRu,
          role,
          desk_id: deskId,
          is_active: flag(isActive),
        })
      }
      case 'user.password-set':
        return noteVersion(db, stream.id, version)
      case 'official.added':
      case 'official.changed': {
        const {
          name,
          positionKk,
          positionRu,
          isActive,
          rank = 'other',
          department = null,
          userId = null,
        } = event.official
        return putRow(db, 'official', {
          official_id: stream.id,
          version,
          name,
          position_kk: positionKk,
          position_ru: positionRu,
          is_active: flag(isActive),
          rank,
          department,
          user_id: userId,
        })
      }
      default:
        return
    }
  },
}

async function noteVersion(db: Db, userId: string, version: RecordedEvent['version']): Promise<void> {
  await updateRows(db, 'app_user', { user_id: userId }, { version })
}
