import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '#contract/office'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { ActiveChip } from '../active-chip.tsx'
import { useMayDo } from '../may-do.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { UserDialog } from './user-dialog.tsx'

/** People who sign in: their role, their desk, whether they still work here. */
export function UsersTab() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const mayDo = useMayDo()
  const users = useOperation('user.list', {}, { reads: ['desk'] })
  const desks = useOperation('desk.list', {}).value?.items ?? []
  const [opened, setOpened] = useState<User | 'new'>()
  const [passwordOf, setPasswordOf] = useState<User>()
  const deskName = (deskId: string | null): string => {
    const desk = desks.find((one) => one.deskId === deskId)
    return desk ? labelIn(language, { kk: desk.nameKk, ru: desk.nameRu }) : ''
  }
  const columns: readonly Column<User>[] = [
    { key: 'name', head: t('users.name'), cell: (row) => row.name },
    { key: 'login', head: t('users.login'), width: '9rem', second: true, cell: (row) => row.login },
    {
      key: 'position',
      head: t('users.position'),
      second: true,
      drops: true,
      cell: (row) => labelIn(language, { kk: row.positionKk, ru: row.positionRu }),
    },
    { key: 'role', head: t('users.role'), width: '11rem', cell: (row) => t(`role.${row.role}`) },
    { key: 'desk', head: t('users.desk'), width: '10rem', second: true, cell: (row) => deskName(row.deskId) },
    {
      key: 'state',
      head: t('state'),
      width: '9rem',
      cell: (row) => <ActiveChip isActive={row.isActive} yes={t('users.active')} no={t('users.inactive')} />,
    },
  ]
  return (
    <>
      <div className="q-settings-lead">
        <p className="q-second">{t('users.about')}</p>
        {mayDo('user.add') && (
          <Button tone="primary" onClick={() => setOpened('new')}>
            {t('users.add')}
          </Button>
        )}
      </div>
      <QueryView query={users}>
        {({ items }) => (
          <DataTable
            label={t('tab.users')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.userId}
            onOpen={mayDo('user.change') ? setOpened : undefined}
          />
        )}
      </QueryView>
      {opened && (
        <UserDialog
          user={
            opened === 'new' ? undefined : (users.value?.items.find((one) => one.userId === opened.userId) ?? opened)
          }
          onClose={() => setOpened(undefined)}
          onPassword={(user) => {
            setOpened(undefined)
            setPasswordOf(user)
          }}
        />
      )}
      {passwordOf && <PasswordDialog user={passwordOf} onClose={() => setPasswordOf(undefined)} />}
    </>
  )
}
