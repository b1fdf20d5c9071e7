import {
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconPrinter,
  IconTableExport,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

export interface ListActionsProps {
  readonly exporting: boolean
  readonly onExporting: (opened: boolean) => void
  readonly onExport: (format: 'pdf' | 'docx' | 'xlsx' | 'csv') => void
  readonly onNew: () => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** Print and export of what the filter shows, and a new appeal. */
export function ListActions({ exporting, onExporting, onExport, onNew }: ListActionsProps) {
  const { t } = useTranslation('appeal')
  return (
    <>
      <Button small keys="Ctrl+P" icon={<IconPrinter {...picture} />} onClick={() => onExport('pdf')}>
        {t('list.print')}
      </Button>
      <Menu
        opened={exporting}
        onChange={onExporting}
        anchor={
          <Button small icon={<IconTableExport {...picture} />} aria-haspopup="menu" aria-expanded={exporting}>
            {t('list.export')}
          </Button>
        }
        items={[
          {
            key: 'xlsx',
            label: t('list.exportXlsx'),
            icon: <IconFileSpreadsheet {...picture} />,
            onSelect: () => onExport('xlsx'),
          },
          {
            key: 'docx',
            label: t('list.exportDocx'),
            icon: <IconFileTypeDocx {...picture} />,
            onSelect: () => onExport('docx'),
          },
          {
            key: 'csv',
            label: t('list.exportCsv'),
            icon: <IconFileTypeCsv {...picture} />,
            onSelect: () => onExport('csv'),
          },
        ]}
      />
      <Button small tone="primary" keys="F2" onClick={onNew}>
        {t('list.new')}
      </Button>
    </>
  )
}
