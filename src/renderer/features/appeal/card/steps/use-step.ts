import { useEffect, useMemo, useRef, useState } from 'react'
import type { AppealCard } from '#contract/appeal-fields'
import type { Failure } from '#contract/failure'
import type { StepReply } from '#contract/life-fields'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFieldErrors, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { missingFields, restoreValues, type StepValues } from './restore-values.ts'
import { dropStepDraft, keepStepDraft, type StepDraft } from './step-draft.tsx'
import type { Undo } from './undo.ts'
import { stillUploading, useUploading } from './upload-watch.tsx'

/** Pause in typing after which the form is kept, in milliseconds. */
const pause = 500

/** What was done, for the bar on top of the card. */
export interface StepDone {
  readonly words: string
  readonly warnings: StepReply['warnings']
  /** The counter-entry that is offered; `undefined` where the law knows none. */
  readonly undo?: Undo | undefined
}

/** What every form of a step gets. */
export interface StepProps {
  readonly card: AppealCard
  readonly draft: StepDraft
  readonly onClose: () => void
  readonly onDone: (done: StepDone) => void
  /** Reads the card again after somebody else changed it. */
  readonly onStale: () => void
}

export interface StepForm<Values> {
  readonly values: Values
  readonly set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void
  readonly error: (path: string) => string | undefined
  readonly errors: FieldErrors
  readonly failure: Failure | undefined
  readonly busy: boolean
  /** The form was brought back from a draft. */
  readonly isRestored: boolean
  /** Begins anew, without what was brought back. */
  readonly startAnew: () => void
  /** Lines of the timeline that came while the form was open: somebody else worked on the appeal. */
  readonly news: AppealCard['timeline']
}

export interface StepOptions<Values> {
  readonly initial: Values
  /** Names of the fields by their path in the input, for the summary of mistakes. */
  readonly labels: Readonly<Record<string, string>>
  /** Fields that must be filled; of some forms, depending on what is chosen. */
  readonly required?: readonly (keyof Values & string)[] | ((values: Values) => readonly (keyof Values & string)[])
}

export interface Step<Name extends OperationName, Values> extends StepForm<Values> {
  /** The appeal and the version that was read: part of every input. */
  readonly target: { readonly appealId: string; readonly expectedVersion: number }
  /** Sends, and answers with the output when the step was taken. What was typed stays when it was not. */
  readonly send: (input: OperationInput<Name>) => Promise<OperationOutput<Name> | undefined>
}

/**
 * A form of one step: what is typed outlives a crash and a closed window, mistakes go to their fields, and when somebody
 * else changed the appeal meanwhile, the form stays, tells what they did, and can be sent again.
 */
export function useStep<Name extends OperationName, Values extends StepValues>(
  operation: Name,
  { card, draft, onStale }: StepProps,
  { initial, labels, required = [] }: StepOptions<Values>,
): Step<Name, Values> {
  const command = useCommand(operation)
  const isUploading = useUploading()
  const [start] = useState(() => ({ values: initial, lastSeq: card.timeline[0]?.seq ?? 0 }))
  const [values, setValues] = useState(() => restoreValues(initial, draft.kept))
  const [isRestored, setRestored] = useState(draft.kept !== undefined)
  const [missing, setMissing] = useState<Failure>()
  const forget = useKeeping(draft, values, start.values)
  const failure = missing ?? command.failure
  const errors = useFieldErrors('step', failure, labels)
  const news = useMemo(() => card.timeline.filter((entry) => entry.seq > start.lastSeq), [card.timeline, start])

  function stillMissing(): readonly (keyof Values & string)[] {
    return missingFields(values, typeof required === 'function' ? required(values) : required)
  }

  /** What was missing and is there now is no mistake any more; the summary stays until the form is sent again. */
  function isFilled(path: string): boolean {
    return stillMissing().every((field) => field !== path)
  }

  async function send(input: OperationInput<Name>): Promise<OperationOutput<Name> | undefined> {
    const empty = stillMissing()
    const mistake = isUploading() ? stillUploading : empty.length > 0 ? missingFailure(empty) : undefined
    setMissing(mistake)
    if (mistake) return undefined
    const done = await command.run(input)
    if (done.ok) {
      forget()
      return done.value
    }
    if (done.failure.code === 'CONFLICT') onStale()
    return undefined
  }

  return {
    values,
    set: (field, value) => setValues((now) => ({ ...now, [field]: value })),
    error: (path) => (missing && isFilled(path) ? undefined : errors.of(path)),
    errors,
    failure,
    busy: command.busy,
    isRestored,
    startAnew: () => {
      setRestored(false)
      setValues(start.values)
      void dropStepDraft(draft)
    },
    news,
    target: { appealId: card.appealId, expectedVersion: card.version },
    send,
  }
}

function missingFailure(fields: readonly string[]): Failure {
  const issues = fields.map((path) => ({ path, reason: 'field.missing', facts: {} }))
  return { code: 'INVALID_INPUT', reason: 'input.invalid', facts: {}, issues }
}

/** Keeps the form a moment after each change; answers with a way to drop the copy for good. */
function useKeeping(draft: StepDraft, values: StepValues, untouched: StepValues): () => void {
  const isForgotten = useRef(false)
  const isKept = useRef(draft.kept !== undefined)
  useEffect(() => {
    const isSame = JSON.stringify(values) === JSON.stringify(untouched)
    if (isForgotten.current || (isSame && !isKept.current)) return
    const timer = setTimeout(() => {
      isKept.current = !isSame
      void (isSame ? dropStepDraft(draft) : keepStepDraft(draft, values))
    }, pause)
    return () => clearTimeout(timer)
  }, [draft, values, untouched])
  return () => {
    isForgotten.current = true
    if (isKept.current) void dropStepDraft(draft)
  }
}
