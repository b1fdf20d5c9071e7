/** The form of a reply: what it begins with, what is offered, what of it is sent. Nothing here is drawn. */
import { notForComplaintOutcomes, ownStepOutcomes } from '#domain/appeal/life/reply'
import { fieldsOf, type TemplateField } from '#domain/template/fields'
import { parseTemplate } from '#domain/template/parse-template'
import { isRefusal } from '#domain/refusal'
import type { AppealCard } from '#contract/appeal-fields'
import type { FileReference } from '#contract/fields'
import type { OperationInput } from '#contract/operations'
import type { Template } from '#contract/template'
import type { KeptFile } from '../../desk/desk-form.ts'

export type ReplyLanguage = 'kk' | 'ru' | 'en'

/** Facts that a letter waits for and that the appeal does not know itself. */
export type ReplyFacts = Readonly<Partial<Record<TemplateField, string>>>

export interface ReplyValues {
  readonly outcome: string | null
  readonly refusalReason: string | null
  readonly language: ReplyLanguage
  readonly text: string
  readonly signatoryId: string | null
  readonly files: readonly KeptFile[]
  /** Whether the complaint was justified; '' while it is not said. */
  readonly isJustified: 'yes' | 'no' | ''
  readonly replyNumber: string
  readonly on: string | null
  readonly facts: ReplyFacts
}

/** What a form begins with: the prepared text where there is one, else what the appeal knows. Source. */
export function startValues(
  card: AppealCard,
  { today, activeOfficials }: { readonly today: string; readonly activeOfficials: ReadonlySet<string> },
): ReplyValues {
  const { prepared } = card
  const sent = { replyNumber: card.nextReplyNumber, on: today, facts: {} }
  if (prepared) {
    const { outcome, refusalReason, language, text, signatory, files, isJustified } = prepared
    return {
      ...sent,
      outcome,
      refusalReason,
      language,
      text,
      signatoryId: signatory.officialId,
      files: files.map(keptFile),
      isJustified: isJustified === null ? '' : isJustified ? 'yes' : 'no',
    }
  }
  const blank: ReplyValues = {
    ...sent,
    outcome: null,
    refusalReason: null,
    language: presetLanguage(card.language),
    text: '',
    signatoryId: presetSignatory(card, activeOfficials),
    files: [],
    isJustified: '',
  }
  return { ...blank, ...returnedDraft(card)?.values }
}

/** A draft that was sent back, and what is to be corrected in it. */
export interface ReturnedDraft {
  readonly reason: string
  readonly by: string
  readonly values: Pick<ReplyValues, 'outcome' | 'refusalReason' | 'language' | 'text' | 'signatoryId' | 'isJustified'>
}

const ofReply: ReadonlySet<string> = new Set(['appeal.reply-prepared', 'appeal.reply-sent-back', 'appeal.replied'])

/** The draft that was last sent back, while nothing was written after it. The timeline is the newest first. Source: R-35. */
export function returnedDraft({ timeline, kind, language }: AppealCard): ReturnedDraft | undefined {
  const [last, before] = timeline.filter(({ type }) => ofReply.has(type))
  if (last?.type !== 'appeal.reply-sent-back' || before?.type !== 'appeal.reply-prepared') return undefined
  const text = (name: string): string | null => {
    const value = before.facts[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const outcome = text('outcome')
  return {
    reason: String(last.facts['reason'] ?? ''),
    by: last.actorName,
    values: {
      outcome,
      refusalReason: text('refusalReason'),
      language: lawfulLanguages(language).find((one) => one === text('language')) ?? presetLanguage(language),
      text: text('text') ?? '',
      signatoryId: text('signatoryId'),
      isJustified: presetJustified(outcome, kind),
    },
  }
}

/** The state language, and the language of the appeal; both where the appeal mixes them. Source: R-34. */
export function lawfulLanguages(appealLanguage: string): readonly ReplyLanguage[] {
  if (appealLanguage === 'ru' || appealLanguage === 'mix') return ['kk', 'ru']
  return appealLanguage === 'en' ? ['kk', 'en'] : ['kk']
}

/** The language of the appeal; the state language where it mixes both. Source: R-34. */
export function presetLanguage(appealLanguage: string): ReplyLanguage {
  return appealLanguage === 'ru' || appealLanguage === 'en' ? appealLanguage : 'kk'
}

/** Outcomes that a reply of this kind may have: steps with a form of their own are left out. Source. */
export function isReplyOutcome(outcome: string, kind: AppealCard['kind']): boolean {
  if (ownStepOutcomes.some((own) => own === outcome)) return false
  return kind !== 'complaint' || !notForComplaintOutcomes.some((one) => one === outcome)
}

/** The one that the appeal is addressed to, else the author of its last resolution; nobody who has left. */
function presetSignatory(card: AppealCard, active: ReadonlySet<string>): string | null {
  const wanted = [card.addressee?.officialId, card.resolutions.at(-1)?.author.officialId]
  return wanted.find((id): id is string => typeof id === 'string' && active.has(id)) ?? null
}

/** Beginning of the ids of templates that answer a complaint. */
const complaintTemplate = 'reply.complaint-'

/** Templates for an outcome, those of the kind first; those for any outcome last. */
export function templatesFor(
  templates: readonly Template[],
  { outcome, kind }: { readonly outcome: string | null; readonly kind: AppealCard['kind'] },
): readonly Template[] {
  const fitting = templates.filter((one) => one.isActive && (one.outcome === outcome || one.outcome === null))
  const rank = (one: Template): number => {
    if (one.outcome === null) return 2
    return one.templateId.startsWith(complaintTemplate) === (kind === 'complaint') ? 0 : 1
  }
  return fitting.toSorted((a, b) => rank(a) - rank(b))
}

/** What the appeal and the signature give by themselves. */
const given: ReadonlySet<TemplateField> = new Set([
  'greeting',
  'number',
  'registeredOn',
  'dueOn',
  'applicant',
  'essence',
  'organisation',
  'official',
  'officialPosition',
])

/** Fields of a template that only the person knows, in the order of its text. */
export function factsAskedBy(template: Template | undefined, language: ReplyLanguage): readonly TemplateField[] {
  if (template === undefined || language === 'en') return []
  const parts = parseTemplate(language === 'kk' ? template.textKk : template.textRu, 'reply')
  if (isRefusal(parts)) return []
  const known = fieldsOf('reply')
  const names = parts.flatMap((part) => (part.part === 'field' && !given.has(part.name) ? [part.name] : []))
  return [...new Set(names)].filter((name) => known.includes(name))
}

/** Fields that must be filled before anything is sent. */
export function missingOf({ outcome, refusalReason, signatoryId }: ReplyValues): readonly string[] {
  return [
    ...(outcome === null ? ['outcome'] : []),
    ...(outcome === 'refused' && refusalReason === null ? ['refusalReason'] : []),
    ...(signatoryId === null ? ['signatoryId'] : []),
  ]
}

type Prepared = Omit<OperationInput<'appeal.prepare-reply'>, 'number' | 'appealId' | 'expectedVersion'>

/** What of the form is sent. */
export function replyInput(values: ReplyValues): Prepared {
  const { outcome, refusalReason, language, text, signatoryId, files, isJustified } = values
  return {
    outcome: outcome ?? '',
    refusalReason: outcome === 'refused' ? refusalReason : null,
    language,
    text: text.trim(),
    signatoryId: signatoryId ?? '',
    files: files.map(({ fileId, name }) => ({ fileId, name })),
    isJustified: isJustified === '' ? null : isJustified === 'yes',
  }
}

/** Whether a complaint with this outcome was justified, until somebody says otherwise. Source: R-52. */
export function presetJustified(outcome: string | null, kind: AppealCard['kind']): ReplyValues['isJustified'] {
  if (kind !== 'complaint' || outcome === null) return ''
  return outcome === 'refused' ? 'no' : 'yes'
}

/** Fields that refusals of the register speak about, so that the message stands above its field. */
const fieldOfRefusal: Readonly<Record<string, string>> = {
  'reply.third-language': 'language',
  'reply.empty': 'text',
  'reply.outcome-has-own-step': 'outcome',
  'reply.outcome-not-for-complaint': 'outcome',
  'reply.refusal-reason-missing': 'refusalReason',
  'reply.signatory-left': 'signatoryId',
  'official.unknown': 'signatoryId',
  'reply.before-hearing': 'on',
  'step.before-registration': 'on',
  'step.in-future': 'on',
  'reply.number-missing': 'replyNumber',
}

/** The field behind a refusal; `undefined` when it is about the appeal. */
export function refusedField(reason: string): string | undefined {
  return fieldOfRefusal[reason]
}

function keptFile({ fileId, name, sizeBytes }: FileReference): KeptFile {
  return { fileId, name, sizeBytes }
}
