import { Link } from '@tanstack/react-router'
import { IconCalendarPlus, IconNotebook, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { MonthDialog } from './reception-screen.tsx'

interface MonthActionsProps {
  readonly onOpen: (dialog: MonthDialog) => void
  readonly hasDays: boolean
}

/** The journal, the schedule on paper, and planning. */
export function MonthActions({ onOpen, hasDays }: MonthActionsProps) {
  const { t } = useTranslation('reception')
  useCommandHandlers({
    planReception: () => onOpen('plan'),
    ...(hasDays ? { print: () => onOpen('print') } : {}),
  })
  return (
    <>
      <Link to="/reception/journal" className="q-button">
        <IconNotebook size={16} stroke={1.75} aria-hidden="true" />
        <span>{t('journal.open')}</span>
      </Link>
      {hasDays && (
        <Button
          keys="Ctrl+P"
          aria-haspopup="dialog"
          icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => onOpen('print')}
        >
          {t('month.print')}
        </Button>
      )}
      <Button
        tone="primary"
        keys="P"
        aria-haspopup="dialog"
        icon={<IconCalendarPlus size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => onOpen('plan')}
      >
        {t('month.plan')}
      </Button>
    </>
  )
}
