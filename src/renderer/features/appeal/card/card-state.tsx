import { IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { Chip } from '#renderer/ui/chip.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { stateIcons } from './state-icons.ts'

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** State of the appeal and what else must be seen at once: control, a repeat, restricted access, an unknown author. */
export function CardState({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation(['appeal', 'life'])
  const Picture = stateIcons[card.state]
  return (
    <>
      <StateChip icon={<Picture {...picture} />}>{t(`appeal:state.${card.state}`)}</StateChip>
      {card.control !== null && <Chip icon={<IconEye {...picture} />}>{t('life:card.control')}</Chip>}
      {card.isRepeat && <Chip>{t('appeal:repeat')}</Chip>}
      {card.isConfidential && <Chip>{t('appeal:confidential')}</Chip>}
      {card.isAnonymous && <Chip>{t('appeal:anonymous')}</Chip>}
    </>
  )
}
