import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedInUser } from '#contract/session'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { registerClient } from '#renderer/host/client.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Screen } from '#renderer/ui/screen.tsx'
import { useLabels } from '../words/use-labels.ts'
import { DeskForm } from './desk-form-view.tsx'
import { DeskTitle } from './desk-title.tsx'
import { dropMirror, type DeskDraft } from './desk-drafts.ts'
import { isUntouched } from './desk-form.ts'
import { DraftsDialog } from './drafts-dialog.tsx'
import { fieldId, withoutSigns } from './form-issues.ts'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { firstOpen, similarOf, type Decision } from './similar-list.tsx'
import { shownTopic } from './suggest-input.ts'
import { SuggestionPanel } from './suggestion-panel.tsx'
import { TodayList } from './today-list.tsx'
import { useAttachments } from './use-attachments.ts'
import { useDeskForm } from './use-desk-form.ts'
import { useDraftSaver } from './use-draft-saver.ts'
import { useDueExplanation } from './use-due-explanation.ts'
import { useNow } from './use-now.ts'
import { useReceipt } from './use-receipt.ts'
import { useRegistration } from './use-registration.ts'
import { useSuggestions } from './use-suggestions.ts'

export interface DeskProps {
  readonly person: SignedInUser
  readonly defaultSettlement: string | null
}

export function Desk({ person, defaultSettlement }: DeskProps) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  const now = useNow()
  const deskForm = useDeskForm(person.userId, {
    settlement: defaultSettlement,
    language: language === 'en' ? 'kk' : language,
  })
  const { form, draftId, set, change } = deskForm
  const saver = useDraftSaver({ userId: person.userId, draftId, form })
  const attachments = useAttachments((file) => change((old) => ({ ...old, files: [...old.files, file] })))
  const suggestions = useSuggestions(form)
  const openTopics = useOpenTopics()
  const topic = shownTopic(form.topic, suggestions?.topics ?? [], openTopics)
  const due = useDueExplanation(form, now)
  const picker = useRef<HTMLInputElement>(null)
  const receipt = useReceipt()
  const [draftsOpen, setDraftsOpen] = useState(false)
  const [extraOpen, setExtraOpen] = useState(false)
  const today = useOperation('register.status', {}).value?.today ?? now.slice(0, 10)

  function openNext(): void {
    receipt.close()
    attachments.cancelAll()
    registration.clear()
    setExtraOpen(false)
    deskForm.startNew()
    focusField('nationalNumber')
  }

  const registration = useRegistration({
    draftId,
    form,
    now,
    suggestedTopic: topic.isSuggested ? topic.code : null,
    isUploading: attachments.isBusy,
    onRegistered: (facts) => {
      saver.forget()
      receipt.open({ ...facts, isNew: true })
    },
  })

  function decide(number: string, decision: Decision): void {
    const others = (numbers: readonly string[]): string[] => numbers.filter((one) => one !== number)
    change((old) => ({
      ...old,
      repeatOf: decision === 'repeat' ? [...others(old.repeatOf), number] : others(old.repeatOf),
      notRepeatOf: decision === 'notRepeat' ? [...others(old.notRepeatOf), number] : others(old.notRepeatOf),
    }))
  }

  async function discard(draft: DeskDraft): Promise<void> {
    if (draft.draftId === draftId) {
      saver.forget()
      openNext()
    }
    dropMirror(localStorage, person.userId, draft.draftId)
    await registerClient().call('draft.discard', { draftId: draft.draftId })
    deskForm.refreshDrafts()
  }

  const keyed = firstOpen(form, similarOf(suggestions))
  useCommandHandlers({
    newAppeal: openNext,
    attach: () => picker.current?.click(),
    howItCame: () => focusField('channel'),
    moreFields: () => setExtraOpen(!extraOpen),
    removeSigns: registration.hasSigns ? () => change(withoutSigns) : undefined,
    linkAsRepeat: keyed && (() => decide(keyed.number, 'repeat')),
    notRepeat: keyed && (() => decide(keyed.number, 'notRepeat')),
  })

  const others = deskForm.drafts.filter((draft) => draft.draftId !== draftId).length
  return (
    <>
      <Screen
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <DeskTitle
            news={isUntouched(form) ? undefined : saver.news}
            drafts={others}
            onDrafts={() => setDraftsOpen(true)}
          />
        }
        panel={<SuggestionPanel form={form} suggestions={suggestions} onDecide={decide} />}
        panelLabel={t('panel')}
        panelWidth="desk"
        edgeToEdge
        onSubmit={registration.register}
      >
        <DeskForm
          form={form}
          set={set}
          registration={registration}
          attachments={attachments}
          picker={picker}
          topic={topic}
          due={due}
          now={now}
          extraOpen={extraOpen}
          onExtra={() => setExtraOpen(!extraOpen)}
          onLeave={saver.flush}
          onRemoveSigns={() => change(withoutSigns)}
        />
        {person.deskId !== null && (
          <TodayList deskId={person.deskId} today={today} onReprint={(number) => void receipt.openEarlier(number)} />
        )}
      </Screen>
      <DraftsDialog
        opened={draftsOpen}
        drafts={deskForm.drafts}
        currentId={draftId}
        onClose={() => setDraftsOpen(false)}
        onContinue={(draft) => {
          attachments.cancelAll()
          registration.clear()
          deskForm.continueDraft(draft)
          setDraftsOpen(false)
        }}
        onDiscard={(draft) => void discard(draft)}
      />
      {receipt.facts && (
        <ReceiptDialog
          key={receipt.facts.number}
          facts={receipt.facts}
          deskId={person.deskId ?? ''}
          isNew={receipt.facts.isNew}
          onNext={openNext}
          onClose={receipt.facts.isNew ? openNext : receipt.close}
        />
      )}
    </>
  )
}

/** Topics that the dictionary still offers. */
function useOpenTopics(): ReadonlySet<string> {
  const topics = useLabels().dictionary.entries('topics')
  return new Set(topics.filter(({ closedOn }) => closedOn === null).map(({ code }) => code))
}

/** After the window over the screen has gone: it gives the focus back first. */
function focusField(field: Parameters<typeof fieldId>[0]): void {
  setTimeout(() => document.getElementById(fieldId(field))?.focus(), 50)
}
