import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Menu, type MenuItem } from '#renderer/ui/menu.tsx'
import type { ActionPaper } from './use-action-print.ts'

interface ActionPrintMenuProps {
  readonly busy: boolean
  readonly onPrint: (paper: ActionPaper) => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

const papers = [
  { key: 'printKk', paper: { language: 'kk', format: 'pdf' } },
  { key: 'printRu', paper: { language: 'ru', format: 'pdf' } },
  { key: 'docxKk', paper: { language: 'kk', format: 'docx' } },
  { key: 'docxRu', paper: { language: 'ru', format: 'docx' } },
] as const

/** In which language, as paper or as a file. */
export function ActionPrintMenu({ busy, onPrint }: ActionPrintMenuProps) {
  const { t } = useTranslation('follow-up')
  return (
    <Menu
      anchor={
        <Button small keys="Ctrl+P" busy={busy} icon={<IconPrinter {...picture} />} aria-haspopup="menu">
          {t('list.print')}
        </Button>
      }
      items={papers.map(({ key, paper }): MenuItem => ({
        key,
        label: t(`list.${key}`),
        icon: paper.format === 'pdf' ? <IconPrinter {...picture} /> : <IconFileTypeDocx {...picture} />,
        onSelect: () => onPrint(paper),
      }))}
    />
  )
}
