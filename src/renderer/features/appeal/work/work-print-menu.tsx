import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OperationInput } from '#contract/operations'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

interface WorkPrintMenuProps {
  readonly busy: boolean
  readonly onPrint: (paper: Pick<OperationInput<'work.print'>, 'language' | 'format'>) => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** In which language, as paper or as a file. */
export function WorkPrintMenu({ busy, onPrint }: WorkPrintMenuProps) {
  const { t } = useTranslation('work')
  const item = (key: 'printKk' | 'printRu' | 'docxKk' | 'docxRu', language: 'kk' | 'ru', format: 'pdf' | 'docx') => ({
    key,
    label: t(key),
    icon: format === 'pdf' ? <IconPrinter {...picture} /> : <IconFileTypeDocx {...picture} />,
    onSelect: () => onPrint({ language, format }),
  })
  return (
    <Menu
      anchor={
        <Button small keys="Ctrl+P" busy={busy} icon={<IconPrinter {...picture} />} aria-haspopup="menu">
          {busy ? t('printing') : t('print')}
        </Button>
      }
      items={[
        item('printKk', 'kk', 'pdf'),
        item('printRu', 'ru', 'pdf'),
        item('docxKk', 'kk', 'docx'),
        item('docxRu', 'ru', 'docx'),
      ]}
    />
  )
}
