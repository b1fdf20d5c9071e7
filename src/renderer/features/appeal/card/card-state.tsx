import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { Chip } from '#renderer/ui/chip.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** State of the appeal and what else must be seen at once: a repeat, restricted access, an unknown author. */
export function CardState({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('appeal')
  return (
    <>
      <StateChip icon={card.state === 'void' ? <IconBan {...picture} /> : <IconCircleCheck {...picture} />}>
        {t(`state.${card.state}`)}
      </StateChip>
      {card.isRepeat && <Chip>{t('repeat')}</Chip>}
      {card.isConfidential && <Chip>{t('confidential')}</Chip>}
      {card.isAnonymous && <Chip>{t('anonymous')}</Chip>}
    </>
  )
}
