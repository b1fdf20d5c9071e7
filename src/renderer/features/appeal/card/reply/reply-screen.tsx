import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import '../../appeal.css'
import '../card.css'
import { mayUse } from '../../words/may-use.ts'
import { usePerson } from '../../words/use-person.ts'
import { officeToday } from '../steps/day-of-step.tsx'
import { WithDraft } from '../steps/step-draft.tsx'
import { BackToCard } from './back-to-card.tsx'
import { startValues } from './reply-form.ts'
import { ReplyEditor } from './reply-editor.tsx'
import { tellOnCard } from './told-on-card.ts'
import './reply.css'

/** The reply to the appeal in the address. */
export function ReplyScreen() {
  const { number } = useParams({ from: '/frame/appeals/$number/reply' })
  const search = useSearch({ from: '/frame/appeals/$number/reply' })
  const navigate = useNavigate()
  const { t } = useTranslation('reply')
  const role = usePerson()?.role
  const card = useOperation('appeal.get', { number }, { reads: ['calendar', 'official', 'user'] })
  const officials = useOperation('official.list', {})
  const active = useMemo(
    () => new Set((officials.value?.items ?? []).filter((one) => one.isActive).map((one) => one.officialId)),
    [officials.value],
  )
  const toCard = (): void => void navigate({ to: '/appeals/$number', params: { number }, search })
  useCommandHandlers({ closeScreen: toCard })
  const { value } = card
  if (value === undefined || officials.value === undefined || role === undefined)
    return (
      <Screen title={t('editor.title', { number })} back={<BackToCard number={number} />}>
        {value ? (
          <QueryView query={officials}>{() => null}</QueryView>
        ) : (
          <QueryView query={card}>{() => null}</QueryView>
        )}
      </Screen>
    )
  if (!mayUse(role, 'appeal.reply')) return <NoReply card={value} why="notYours" onLeave={toCard} />
  return (
    <WithDraft key={value.appealId} step="reply" appealId={value.appealId} number={number}>
      {(draft) =>
        draft.kept === undefined && !value.steps.includes('appeal.replied') ? (
          <NoReply card={value} why="notNow" onLeave={toCard} />
        ) : (
          <ReplyEditor
            card={value}
            draft={draft}
            initial={startValues(value, { today: officeToday(), activeOfficials: active })}
            onStale={card.refetch}
            onDone={(done) => {
              tellOnCard(value.appealId, done)
              toCard()
            }}
          />
        )
      }
    </WithDraft>
  )
}

interface NoReplyProps {
  readonly card: AppealCard
  readonly why: 'notNow' | 'notYours'
  readonly onLeave: () => void
}

/** Why there is no form here, and the way back. */
function NoReply({ card, why, onLeave }: NoReplyProps) {
  const { t } = useTranslation(['reply', 'appeal'])
  return (
    <Screen title={t('reply:editor.title', { number: card.number })} back={<BackToCard number={card.number} />}>
      <EmptyState
        title={t(`reply:editor.${why}`)}
        action={<Button onClick={onLeave}>{t('reply:editor.toCard')}</Button>}
      >
        {why === 'notNow'
          ? t('reply:editor.notNowText', { state: t(`appeal:state.${card.state}`) })
          : t('reply:editor.notYoursText')}
      </EmptyState>
    </Screen>
  )
}
