import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { CancelDayDialog } from './cancel-day-dialog.tsx'
import { ChangeDayDialog } from './change-day-dialog.tsx'
import { CloseDayDialog } from './close-day-dialog.tsx'
import type { ListedVisit } from './day-order.ts'
import { MoveDayDialog } from './move-day-dialog.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { usePrint } from './use-print.ts'

export type DayDialog = 'desk' | 'door' | 'journal' | 'change' | 'move' | 'cancel' | 'close'

interface DayDialogsProps {
  readonly dialog: DayDialog | undefined
  readonly reception: Reception
  readonly visits: readonly ListedVisit[]
  readonly onClose: () => void
}

/** The dialog of the day that is open, if any. */
export function DayDialogs({ dialog, reception, visits, onClose }: DayDialogsProps) {
  switch (dialog) {
    case 'desk':
    case 'door':
      return <ListPrint reception={reception} audience={dialog} onClose={onClose} />
    case 'journal':
      return <JournalPrint reception={reception} onClose={onClose} />
    case 'change':
      return <ChangeDayDialog reception={reception} onClose={onClose} />
    case 'move':
      return <MoveDayDialog reception={reception} onClose={onClose} />
    case 'cancel':
      return <CancelDayDialog reception={reception} onClose={onClose} />
    case 'close':
      return <CloseDayDialog reception={reception} visits={visits} onClose={onClose} />
    case undefined:
      return null
  }
}

interface ListPrintProps {
  readonly reception: Reception
  readonly audience: 'door' | 'desk'
  readonly onClose: () => void
}

function ListPrint({ reception, audience, onClose }: ListPrintProps) {
  const { t } = useTranslation('reception')
  const print = usePrint('reception.print-list')
  return (
    <PrintDialog
      title={t(`day.menu.${audience}`)}
      text={t(`day.about.${audience}`)}
      formats={['pdf', 'docx']}
      print={print}
      onRun={(paper, what) => void print.run({ receptionId: reception.receptionId, audience, ...paper }, what)}
      onClose={onClose}
    />
  )
}

function JournalPrint({ reception, onClose }: Omit<ListPrintProps, 'audience'>) {
  const { t } = useTranslation('reception')
  const print = usePrint('reception.print-journal')
  const { heldOn, officialId } = reception
  return (
    <PrintDialog
      title={t('day.menu.journal')}
      text={t('day.about.journal')}
      formats={['pdf', 'docx', 'xlsx']}
      print={print}
      onRun={(paper, what) => void print.run({ from: heldOn, to: heldOn, officialId, ...paper }, what)}
      onClose={onClose}
    />
  )
}
