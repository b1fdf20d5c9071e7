import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { CorrectVisitDialog } from './correct-visit-dialog.tsx'
import { InstructionDialog } from './instruction-dialog.tsx'
import { MoveVisitDialog } from './move-visit-dialog.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePrint } from './use-print.ts'

export type VisitDialog = 'move' | 'correct' | 'cancel' | 'void' | 'card' | 'instruction'

interface VisitDialogsProps {
  readonly dialog: VisitDialog | undefined
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly onClose: () => void
}

/** The dialog of the person that is open, if any. */
export function VisitDialogs({ dialog, visit, dictionary, onClose }: VisitDialogsProps) {
  switch (dialog) {
    case 'move':
      return <MoveVisitDialog visit={visit} onClose={onClose} />
    case 'correct':
      return <CorrectVisitDialog visit={visit} dictionary={dictionary} onClose={onClose} />
    case 'cancel':
    case 'void':
      return <ReasonDialog visit={visit} what={dialog} onClose={onClose} />
    case 'instruction':
      return <InstructionDialog visit={visit} onClose={onClose} />
    case 'card':
      return <CardPrint visit={visit} onClose={onClose} />
    case undefined:
      return null
  }
}

function CardPrint({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const { t } = useTranslation('reception')
  const print = usePrint('visit.print-card')
  const { visitId } = visit
  return (
    <PrintDialog
      title={t('visit.menu.card')}
      text={t('visit.aboutCard')}
      formats={['pdf', 'docx']}
      print={print}
      onRun={({ language, format }, what) =>
        void print.run({ visitId, language, format: format === 'docx' ? 'docx' : 'pdf' }, what)
      }
      onClose={onClose}
    />
  )
}
