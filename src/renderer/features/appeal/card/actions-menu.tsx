import {
  IconBan,
  IconCalendarEvent,
  IconChevronDown,
  IconEdit,
  IconFileTypeDocx,
  IconHash,
  IconLink,
  IconPaperclip,
  IconReceipt,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { OperationName } from '#contract/operations'
import { Button } from '#renderer/ui/button.tsx'
import { Menu, type MenuItem } from '#renderer/ui/menu.tsx'
import { mayUse } from '../words/may-use.ts'
import { usePerson } from '../words/use-person.ts'
import { hasStateNumber } from './next-step.ts'

export type CardAction = 'correct' | 'stateNumber' | 'link' | 'attach' | 'receipt' | 'deadline' | 'docx' | 'void'

export interface ActionsMenuProps {
  readonly card: AppealCard
  readonly opened: boolean
  readonly onOpen: (opened: boolean) => void
  readonly onAction: (action: CardAction) => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** Everything that the state of the appeal and the role of the person allow. */
export function ActionsMenu({ card, opened, onOpen, onAction }: ActionsMenuProps) {
  const { t } = useTranslation('appeal')
  const role = usePerson()?.role
  const isVoid = card.state === 'void'
  const item = (action: CardAction, Icon: typeof IconEdit, keys?: string): MenuItem => ({
    key: action,
    label: t(action === 'receipt' && card.receiptPrints > 0 ? 'action.receiptCopy' : `action.${action}`),
    icon: <Icon {...picture} />,
    keys,
    tone: action === 'void' ? 'danger' : 'plain',
    onSelect: () => onAction(action),
  })
  const may = (name: OperationName, ...items: readonly MenuItem[]) => (mayUse(role, name) ? items : [])
  const items = [
    ...(isVoid
      ? []
      : [
          ...may('appeal.correct', item('correct', IconEdit, 'E')),
          ...(hasStateNumber(card.elsewhere) ? [] : may('appeal.correct', item('stateNumber', IconHash))),
          ...may('appeal.link', item('link', IconLink)),
          ...may('appeal.attach', item('attach', IconPaperclip, 'Ctrl+O')),
        ]),
    ...may('receipt.print', item('receipt', IconReceipt)),
    ...(isVoid ? [] : may('deadline.print', item('deadline', IconCalendarEvent))),
    ...may('appeal.print', item('docx', IconFileTypeDocx)),
    ...(isVoid ? [] : may('appeal.void', item('void', IconBan))),
  ]
  return (
    <Menu
      opened={opened}
      onChange={onOpen}
      items={items}
      anchor={
        <Button small keys="." aria-haspopup="menu" aria-expanded={opened}>
          {t('card.actions')} <IconChevronDown className="card-chevron" size={16} stroke={1.75} aria-hidden="true" />
        </Button>
      }
    />
  )
}
