import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noticeWays, type NoticeWay } from '#domain/reception/events'
import type { Notice } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { usePrint } from './use-print.ts'

/** One person to tell: what has moved, how to reach them, and the line that says that it is done. */
export function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const tell = useCommand('visit.tell')
  const print = usePrint('visit.print-notice')
  const [how, setHow] = useState<NoticeWay>(notice.phone === '' ? 'post' : 'phone')
  const { visitId, version, name, phone, officialName, fromOn, fromSlot, toOn, toSlot, reason } = notice
  const when = (day: string, slot: string | null): string => [format.day(day), slot ?? ''].filter(Boolean).join(', ')
  return (
    <li>
      <div>
        <strong>{name === '' ? t('visit.nameless') : name}</strong>
        {phone !== '' && <span className="q-reception-phone">{phone}</span>}
        <p className="q-second">
          {officialName} · {when(fromOn, fromSlot)} → {toOn === null ? t('notices.noDay') : when(toOn, toSlot)}
          {reason !== '' && ` · ${reason}`}
        </p>
      </div>
      <div className="q-line">
        <SelectField
          label={t('notices.how')}
          options={noticeWays.map((value) => ({ value, label: t(`way.${value}`) }))}
          value={how}
          onChange={(value) => setHow(noticeWays.find((one) => one === value) ?? how)}
        />
        <Button busy={tell.busy} onClick={() => void tell.run({ visitId, expectedVersion: version, how })}>
          {t('notices.told')}
        </Button>
        <Button
          tone="link"
          busy={print.busy}
          icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => void print.run({ visitId, language: notice.language === 'ru' ? 'ru' : 'kk' }, 'print')}
        >
          {t('notices.print')}
        </Button>
      </div>
      <FailureNotice failure={tell.failure ?? print.failure} />
    </li>
  )
}
