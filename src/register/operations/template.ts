/** Templates of texts: listed, worded, closed and opened again. */
import { type Refusal, refuse } from '#domain/refusal'
import {
  isSameTemplate,
  refuseLastOfPurpose,
  refuseTemplate,
  type Template,
  type TemplateEvent,
} from '#domain/template/template'
import type { OperationOutput } from '#contract/operations'
import { type CommandContext, type CommandHandler, type Missing, notFound, type QueryHandler } from '../handler.ts'
import { type OfficeTemplate, officeTemplate, officeTemplates } from '../templates.ts'
import type { ReadTx, Tx } from '../ports/unit-of-work.ts'

export const templateList: QueryHandler<'template.list'> = async ({ purpose }, { tx, deps }) => {
  const all = await officeTemplates(tx, deps)
  return { items: all.filter((one) => purpose === undefined || one.purpose === purpose).map(itemOf) }
}

/** Adds a template or gives one a new wording; one that is closed stays closed. */
export const templateSave: CommandHandler<'template.save'> = async (input, { tx, deps }) => {
  const { templateId, expectedVersion, ...typed } = input
  const known = templateId === null ? undefined : await officeTemplate(tx, deps, templateId)
  if (templateId !== null && !known) return notFound('template.not-found', { templateId })
  const saved: Template = { ...typed, isActive: known?.isActive ?? true }
  const refused =
    refuseOtherPurpose(known, saved) ?? refuseTemplate(saved) ?? (await refuseUnknownOutcome(tx, saved.outcome))
  if (refused) return refused
  if (known && isSameTemplate(known, saved) && known.version === expectedVersion) {
    return refuse('template.nothing-changed')
  }
  const at = templateId ?? deps.codes.newId()
  await append(tx, { templateId: at, expectedVersion }, { type: 'template.saved', template: saved })
  return { templateId: at }
}

export const templateClose: CommandHandler<'template.close'> = async (input, context) => {
  const known = await knownTemplate(input.templateId, context)
  if ('missing' in known) return known
  if (!known.isActive) return refuse('template.closed')
  const refused = refuseLastOfPurpose(await officeTemplates(context.tx, context.deps), known)
  if (refused) return refused
  const template = { ...wordingOf(known), isActive: false }
  await append(context.tx, input, { type: 'template.closed', template })
  return { done: true }
}

export const templateReopen: CommandHandler<'template.reopen'> = async (input, context) => {
  const known = await knownTemplate(input.templateId, context)
  if ('missing' in known) return known
  if (known.isActive) return refuse('template.open')
  const template = { ...wordingOf(known), isActive: true }
  await append(context.tx, input, { type: 'template.reopened', template })
  return { done: true }
}

async function knownTemplate(
  templateId: string,
  { tx, deps }: Pick<CommandContext, 'tx' | 'deps'>,
): Promise<OfficeTemplate | Missing> {
  return (await officeTemplate(tx, deps, templateId)) ?? notFound('template.not-found', { templateId })
}

async function append(
  tx: Tx,
  { templateId, expectedVersion }: { readonly templateId: string; readonly expectedVersion: number },
  event: TemplateEvent,
): Promise<void> {
  await tx.journal.append({ kind: 'template', id: templateId }, expectedVersion, [event])
}

/** Forms look for a template by its purpose: what was a notice yesterday is no resolution today. */
function refuseOtherPurpose(known: Template | undefined, saved: Template): Refusal | undefined {
  return known && known.purpose !== saved.purpose ? refuse('template.purpose-stays') : undefined
}

/** Outcomes are data. */
async function refuseUnknownOutcome(tx: ReadTx, outcome: string | null): Promise<Refusal | undefined> {
  if (outcome === null) return undefined
  const { lists } = await tx.office.dictionary()
  const isKnown = (lists['reply_outcomes'] ?? []).some(({ code }) => code === outcome)
  return isKnown ? undefined : refuse('template.unknown-outcome', { outcome })
}

function wordingOf({ purpose, outcome, nameKk, nameRu, textKk, textRu }: Template): Omit<Template, 'isActive'> {
  return { purpose, outcome, nameKk, nameRu, textKk, textRu }
}

function itemOf(known: OfficeTemplate): OperationOutput<'template.list'>['items'][number] {
  const { templateId, isActive, origin, version, shipped } = known
  return {
    templateId,
    ...wordingOf(known),
    isActive,
    origin,
    version,
    shipped: origin === 'changed' && shipped ? shippedWording(shipped) : null,
  }
}

function shippedWording({ nameKk, nameRu, textKk, textRu }: Template) {
  return { nameKk, nameRu, textKk, textRu }
}
