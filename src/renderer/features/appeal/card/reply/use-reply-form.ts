import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { Envelope, Failure } from '#contract/failure'
import type { StepReply } from '#contract/life-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { restoreValues } from '../steps/restore-values.ts'
import type { StepDraft } from '../steps/step-draft.tsx'
import { stillUploading, useUploading } from '../steps/upload-watch.tsx'
import type { StepForm } from '../steps/use-step.ts'
import { missingOf, refusedField, replyInput, type ReplyValues } from './reply-form.ts'
import { useReplyDraft } from './use-reply-draft.ts'

/** `prepare` sends it for signature, `sign` closes the appeal. */
export type ReplyWay = 'prepare' | 'sign'

export interface ReplyForm extends StepForm<ReplyValues> {
  readonly change: (next: Partial<ReplyValues>) => void
  /** Sends; answers with what became of the appeal. What was typed stays when it could not be sent. */
  readonly send: (way: ReplyWay) => Promise<StepReply | undefined>
  readonly busyWith: ReplyWay | undefined
  readonly savedAt: string | undefined
  /** What was tried when somebody else had changed the appeal; `undefined` while nobody had. */
  readonly stopped: ReplyWay | undefined
  /** Sends the same once more, over what the other person did. */
  readonly sendAgain: () => Promise<StepReply | undefined>
}

export interface ReplyFormProps {
  readonly card: AppealCard
  readonly draft: StepDraft
  readonly initial: ReplyValues
  readonly onStale: () => void
}

/**
 * The form of a reply. It keeps to the version of the appeal that was read when it opened: what others did meanwhile is
 * told and must be seen before the reply goes over it.
 */
export function useReplyForm({ card, draft, initial, onStale }: ReplyFormProps): ReplyForm {
  const prepare = useCommand('appeal.prepare-reply')
  const sign = useCommand('appeal.reply')
  const isUploading = useUploading()
  const [seen, setSeen] = useState({ version: card.version, lastSeq: card.timeline[0]?.seq ?? 0 })
  const [start] = useState(initial)
  const [values, setValues] = useState(() => restored(initial, draft))
  const [isRestored, setRestored] = useState(draft.kept !== undefined)
  const [failure, setFailure] = useState<Failure>()
  const [stopped, setStopped] = useState<ReplyWay>()
  const kept = useReplyDraft(draft, values, start)
  const errors = useFieldErrors('step', failure, useFieldNames())
  const news = useMemo(() => card.timeline.filter((entry) => entry.seq > seen.lastSeq), [card.timeline, seen])

  async function call(way: ReplyWay, expectedVersion: number): Promise<Envelope<StepReply>> {
    const input = { appealId: card.appealId, expectedVersion, ...replyInput(values) }
    if (way === 'prepare') return await prepare.run(input)
    return await sign.run({ ...input, replyNumber: values.replyNumber.trim(), on: values.on ?? '' })
  }

  async function send(way: ReplyWay, expectedVersion = seen.version): Promise<StepReply | undefined> {
    const empty = missingOf(values)
    const mistake = isUploading() ? stillUploading : empty.length > 0 ? missingFailure(empty) : undefined
    setFailure(mistake)
    setStopped(undefined)
    if (mistake) return undefined
    const answer = await call(way, expectedVersion)
    if (answer.ok) {
      kept.forget()
      return answer.value
    }
    if (answer.failure.code === 'CONFLICT') {
      setStopped(way)
      onStale()
    } else setFailure(toItsField(answer.failure))
    return undefined
  }

  const change = (next: Partial<ReplyValues>): void => setValues((now) => ({ ...now, ...next }))
  return {
    values,
    set: (field, value) => setValues((now) => ({ ...now, [field]: value })),
    change,
    error: errors.of,
    errors,
    failure,
    busy: prepare.busy || sign.busy,
    busyWith: prepare.busy ? 'prepare' : sign.busy ? 'sign' : undefined,
    isRestored,
    startAnew: () => {
      setRestored(false)
      setValues(start)
      kept.drop()
    },
    news,
    savedAt: kept.savedAt,
    stopped,
    send: (way) => send(way),
    sendAgain: async () => {
      const way = stopped ?? 'prepare'
      setSeen((now) => ({ ...now, version: card.version }))
      return await send(way, card.version)
    },
  }
}

/** What was typed before; day and number of the signature are those of now. */
function restored(initial: ReplyValues, { kept }: StepDraft): ReplyValues {
  return { ...restoreValues(initial, kept), on: initial.on, replyNumber: initial.replyNumber }
}

/** Names of the fields for the summary of mistakes, by their path in the input. */
function useFieldNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('reply')
  return {
    outcome: t('editor.outcome'),
    refusalReason: t('editor.refusalReason'),
    language: t('editor.language'),
    text: t('editor.text'),
    signatoryId: t('editor.signatory'),
    replyNumber: t('editor.number'),
    files: t('editor.files'),
    on: t('editor.on'),
  }
}

function missingFailure(fields: readonly string[]): Failure {
  const issues = fields.map((path) => ({ path, reason: 'field.missing', facts: {} }))
  return { code: 'INVALID_INPUT', reason: 'input.invalid', facts: {}, issues }
}

/** A refusal about one field stands above that field, like a mistake of the form. */
function toItsField(failure: Failure): Failure {
  const path = failure.code === 'REFUSED' ? refusedField(failure.reason) : undefined
  if (path === undefined) return failure
  return { ...failure, issues: [{ path, reason: failure.reason, facts: failure.facts }] }
}
