import { useTranslation } from 'react-i18next'
import { PrintDialog } from './print-dialog.tsx'
import { usePrint } from './use-print.ts'

interface SchedulePrintProps {
  readonly month: string
  readonly name: string
  readonly onClose: () => void
}

/** The month's schedule on paper, as it is hung out. */
export function SchedulePrint({ month, name, onClose }: SchedulePrintProps) {
  const { t } = useTranslation('reception')
  const print = usePrint('reception.print-schedule')
  return (
    <PrintDialog
      title={t('month.printTitle', { month: name })}
      formats={['pdf', 'docx', 'xlsx']}
      print={print}
      onRun={(paper, what) => void print.run({ month, ...paper }, what)}
      onClose={onClose}
    />
  )
}
