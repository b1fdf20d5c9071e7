import { IconPrinter, IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { useFormat } from '#renderer/i18n/format.ts'
import { mostAssigned } from './assign/assign-many.ts'
import { mostFiles } from './use-list-papers.ts'

export interface BulkBarProps {
  readonly selected: number
  /** All rows are chosen and the list has more than is shown. */
  readonly shownOf: { readonly shown: number; readonly total: number } | undefined
  /** `undefined` for those who give no resolutions. */
  readonly onAssign: (() => void) | undefined
  readonly onPrint: () => void
  readonly onDrop: () => void
}

/** What can be done with the chosen rows; docked below the list. */
export function BulkBar({ selected, shownOf, onAssign, onPrint, onDrop }: BulkBarProps) {
  const { t } = useTranslation(['appeal', 'work'])
  const format = useFormat()
  return (
    <>
      <strong role="status">{t('appeal:list.selected', { count: selected })}</strong>
      {shownOf && (
        <span className="q-second">
          {t('appeal:list.selectedLoaded', {
            shown: format.number(shownOf.shown),
            total: format.number(shownOf.total),
          })}
        </span>
      )}
      <span className="appeal-bulk">
        {onAssign && (
          <Button
            tone="primary"
            keys="A"
            icon={<IconUserPlus size={16} stroke={1.75} aria-hidden="true" />}
            disabledReason={selected > mostAssigned ? t('work:assign.tooMany', { most: mostAssigned }) : undefined}
            onClick={onAssign}
          >
            {t('work:assign.button')}
          </Button>
        )}
        <Button
          icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          disabledReason={selected > mostFiles ? t('appeal:list.tooMany', { most: mostFiles }) : undefined}
          onClick={onPrint}
        >
          {t('appeal:list.printSelected')}
        </Button>
        <Button tone="link" keys="Esc" onClick={onDrop}>
          {t('appeal:list.dropSelection')}
        </Button>
      </span>
    </>
  )
}
