import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { useFormat } from '#renderer/i18n/format.ts'
import { mostFiles } from './use-list-papers.ts'

export interface BulkBarProps {
  readonly selected: number
  /** All rows are chosen and the list has more than is shown. */
  readonly shownOf: { readonly shown: number; readonly total: number } | undefined
  readonly onPrint: () => void
  readonly onDrop: () => void
}

/** What can be done with the chosen rows; docked below the list. */
export function BulkBar({ selected, shownOf, onPrint, onDrop }: BulkBarProps) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  return (
    <>
      <strong role="status">{t('list.selected', { count: selected })}</strong>
      {shownOf && (
        <span className="q-second">
          {t('list.selectedLoaded', { shown: format.number(shownOf.shown), total: format.number(shownOf.total) })}
        </span>
      )}
      <span className="appeal-bulk">
        <Button
          tone="primary"
          icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          disabledReason={selected > mostFiles ? t('list.tooMany', { most: mostFiles }) : undefined}
          onClick={onPrint}
        >
          {t('list.printSelected')}
        </Button>
        <Button tone="link" keys="Esc" onClick={onDrop}>
          {t('list.dropSelection')}
        </Button>
      </span>
    </>
  )
}
