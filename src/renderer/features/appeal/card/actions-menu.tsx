import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { Button } from '#renderer/ui/button.tsx'
import { Menu, type MenuItem, type MenuSection } from '#renderer/ui/menu.tsx'
import { mayUse } from '../words/may-use.ts'
import { usePerson } from '../words/use-person.ts'
import { actionIcons } from './action-icons.ts'
import { actionGroups, availableActions, isLifeAction, isReplyAction, type CardAction } from './card-actions.ts'
import { papersOf, type CardPaper } from './papers.ts'
import { usePaperName } from './use-paper-name.ts'

export interface ActionsMenuProps {
  readonly card: AppealCard
  readonly opened: boolean
  readonly onOpen: (opened: boolean) => void
  readonly onAction: (action: CardAction) => void
  readonly onPaper: (paper: CardPaper) => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** Everything that the state of the appeal and the role of the person allow, in groups. */
export function ActionsMenu({ card, opened, onOpen, onAction, onPaper }: ActionsMenuProps) {
  const { t } = useTranslation(['appeal', 'life', 'reply'])
  const role = usePerson()?.role
  const paperName = usePaperName()
  const actions = availableActions(card, role)

  function label(action: CardAction): string {
    if (isLifeAction(action)) return t(`life:step.${action}.action`)
    if (isReplyAction(action)) return t(`reply:action.${action === 'reply' && card.prepared ? 'edit' : action}`)
    return t(action === 'receipt' && card.receiptPrints > 0 ? 'appeal:action.receiptCopy' : `appeal:action.${action}`)
  }

  const papers = mayUse(role, 'paper.print') ? papersOf(card) : []
  const paperItems = papers.map((paper): MenuItem => {
    const name = paperName(paper)
    return { key: name, label: name, icon: <IconPrinter {...picture} />, onSelect: () => onPaper(paper) }
  })
  const sections = actionGroups.map((group): MenuSection => {
    const items = actions
      .filter((one) => one.group === group)
      .map(({ action, keys, isGrave }): MenuItem => {
        const Icon = actionIcons[action]
        return {
          key: action,
          label: label(action),
          icon: <Icon {...picture} />,
          keys,
          tone: isGrave ? 'danger' : 'plain',
          onSelect: () => onAction(action),
        }
      })
    return { label: t(`life:group.${group}`), items: group === 'print' ? [...paperItems, ...items] : items }
  })
  return (
    <Menu
      opened={opened}
      onChange={onOpen}
      sections={sections.filter(({ items }) => items.length > 0)}
      anchor={
        <Button small keys="." aria-haspopup="menu" aria-expanded={opened}>
          {t('appeal:card.actions')}{' '}
          <IconChevronDown className="card-chevron" size={16} stroke={1.75} aria-hidden="true" />
        </Button>
      }
    />
  )
}
