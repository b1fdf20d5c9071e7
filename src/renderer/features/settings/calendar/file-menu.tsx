import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { OperationInput } from '#contract/operations'
import { hostBridge } from '#renderer/host/bridge.ts'
import { registerClient } from '#renderer/host/client.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

interface FileMenuProps {
  readonly year: number
  /** False when there is no calendar of the year. */
  readonly hasYear: boolean
}

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const

/** The calendar as a file: a year or all of it as a table, all of it as JSON. What is saved can be loaded again. */
export function FileMenu({ year, hasYear }: FileMenuProps) {
  const { t } = useTranslation('settings')
  const [failure, setFailure] = useState<Failure>()

  async function save(input: OperationInput<'calendar.export'>): Promise<void> {
    const reply = await registerClient().call('calendar.export', input)
    setFailure(reply.ok ? undefined : reply.failure)
    if (!reply.ok) return
    const { name, text } = reply.value
    await hostBridge().save({ name, mediaType: mediaTypes[input.format], bytes: new TextEncoder().encode(text) })
  }

  return (
    <>
      <Menu
        anchor={
          <Button small icon={<IconDownload size={16} stroke={1.75} aria-hidden="true" />} aria-haspopup="menu">
            {t('calendar.saveAs')}
          </Button>
        }
        items={[
          {
            key: 'year',
            label: t('calendar.saveYear', { year }),
            disabledReason: hasYear ? undefined : t('calendar.missing.year', { year }),
            onSelect: () => void save({ format: 'csv', years: [year] }),
          },
          { key: 'table', label: t('calendar.saveTable'), onSelect: () => void save({ format: 'csv' }) },
          { key: 'json', label: t('calendar.saveJson'), onSelect: () => void save({ format: 'json' }) },
        ]}
      />
      <FailureNotice failure={failure} />
    </>
  )
}
