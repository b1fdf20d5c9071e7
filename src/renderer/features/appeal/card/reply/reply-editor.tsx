import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { Screen } from '#renderer/ui/screen.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { usePerson } from '../../words/use-person.ts'
import type { StepDraft } from '../steps/step-draft.tsx'
import type { StepDone } from '../steps/use-step.ts'
import { gapsIn, placeOf } from './gaps.ts'
import type { TextPlaces } from './gap-text-area.tsx'
import { BackToCard } from './back-to-card.tsx'
import { ReplyBar } from './reply-bar.tsx'
import { ReplyFields } from './reply-fields.tsx'
import type { ReplyValues } from './reply-form.ts'
import { ReplyNotices } from './reply-notices.tsx'
import { ReplySide } from './reply-side.tsx'
import { SecondReaderNote } from './second-reader-note.tsx'
import { useReplyCheck } from './use-reply-check.ts'
import { useReplyForm, type ReplyWay } from './use-reply-form.ts'

export interface ReplyEditorProps {
  readonly card: AppealCard
  readonly draft: StepDraft
  readonly initial: ReplyValues
  readonly onStale: () => void
  readonly onDone: (done: StepDone) => void
}

/** The reply at the left, the appeal and the check at the right. */
export function ReplyEditor({ card, draft, initial, onStale, onDone }: ReplyEditorProps) {
  const { t } = useTranslation('reply')
  const { officials } = useLabels()
  const role = usePerson()?.role
  const places = useRef<TextPlaces>(null)
  const form = useReplyForm({ card, draft, initial, onStale })
  const { text, language, outcome, signatoryId, replyNumber } = form.values
  const check = useReplyCheck({ number: card.number, text, language, outcome })
  const isOpen = card.steps.includes('appeal.replied')
  const primary: ReplyWay = role === 'clerk' || check.value?.needsSecondReader ? 'prepare' : 'sign'
  useCommandHandlers({ nextGap: gapsIn(text).length > 0 ? () => places.current?.toNextGap() : undefined })

  async function send(way: ReplyWay, again = false): Promise<void> {
    const done = await (again ? form.sendAgain() : form.send(way))
    if (!done) return
    const name = officials.find((one) => one.officialId === signatoryId)?.name ?? ''
    const words =
      way === 'prepare'
        ? t('editor.preparedDone', { name })
        : t('editor.signedDone', { number: replyNumber.trim() || card.nextReplyNumber })
    // Only a signed reply is late.
    const warnings = way === 'sign' ? done.warnings : done.warnings.filter((warning) => warning !== 'reply-late')
    onDone({ words, warnings, ...(way === 'sign' ? { undo: { step: 'reopen' } } : {}) })
  }

  return (
    <Screen
      title={t('editor.title', { number: card.number })}
      back={<BackToCard number={card.number} />}
      subtitle={card.dueState === 'closed' ? undefined : <DueChip {...card} form="line" />}
      panel={
        <ReplySide
          card={card}
          check={check}
          isBlank={text.trim() === ''}
          onShow={(quote) => {
            const place = placeOf(text, quote)
            if (place) places.current?.select(place)
          }}
        />
      }
      panelLabel={t('panel.label')}
      panelWidth="card"
      onSubmit={() => isOpen && void send(primary)}
      bottomBar={isOpen && <ReplyBar form={form} primary={primary} onSend={(way) => void send(way)} />}
    >
      <div className="q-stack">
        <ReplyNotices
          card={card}
          form={form}
          isOpen={isOpen}
          onAgain={() => void send(form.stopped ?? 'prepare', true)}
        />
        <ReplyFields card={card} form={form} places={places} />
        {isOpen && text.trim() !== '' && (
          <SecondReaderNote check={check.value} busyWith={form.busyWith} onSend={(way) => void send(way)} />
        )}
      </div>
    </Screen>
  )
}
