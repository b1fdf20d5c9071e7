/** A template with facts: invented ones while it is written, those of one appeal when a letter is. */
import { isRefusal, refuse } from '#domain/refusal'
import { appealFacts } from '#domain/template/appeal-facts'
import { sampleFacts, type TemplateFacts } from '#domain/template/fields'
import { type FilledText, fillTemplate } from '#domain/template/fill-template'
import { parseTemplate } from '#domain/template/parse-template'
import type { TextLanguage } from '#domain/template/purposes'
import { templateFor } from '#domain/template/template'
import type { OperationParsed } from '#contract/operations'
import { isMissing, notFound, type QueryHandler } from '../handler.ts'
import { officeTemplates } from '../templates.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealFor } from './appeal-change.ts'

/** A typed text with invented facts, and the office by its own name. */
export const templatePreview: QueryHandler<'template.preview'> = async ({ purpose, language, text }, { tx }) => {
  const parts = parseTemplate(text, purpose)
  if (isRefusal(parts)) return parts
  const facts = { ...sampleFacts(purpose, language), ...(await organisationFact(tx, language)) }
  const filled = fillTemplate(parts, facts, language)
  return { ...replyOf(filled), pieces: filled.pieces.map((piece) => ({ ...piece })) }
}

/** The text that a form begins with. */
export const templateFill: QueryHandler<'template.fill'> = async (input, { tx, deps }) => {
  const { templateId, purpose, outcome, language, number } = input
  const known = await officeTemplates(tx, deps)
  const template =
    purpose === undefined
      ? known.find((one) => one.templateId === templateId)
      : templateFor(known, { purpose, outcome })
  if (!template) return notFound('template.not-found', { templateId: templateId ?? purpose ?? '' })
  if (!template.isActive) return refuse('template.closed')
  const parts = parseTemplate(language === 'kk' ? template.textKk : template.textRu, template.purpose)
  if (isRefusal(parts)) return refuse(parts.reason, { ...parts.facts, language })
  const appeal = number === null ? undefined : await appealFor(tx, { number })
  if (isMissing(appeal)) return appeal
  const facts = {
    ...(await organisationFact(tx, language)),
    ...(appeal && appealFacts(letterCaseOf(appeal.appeal), language)),
    ...(await signatoryFacts(tx, { language, officialId: input.officialId ?? addresseeOf(appeal) })),
    ...given(input.facts),
  }
  return {
    templateId: template.templateId,
    number: appeal?.appeal.given.number ?? '',
    ...replyOf(fillTemplate(parts, facts, language)),
  }
}

type Loaded = Exclude<Awaited<ReturnType<typeof appealFor>>, { readonly missing: true }>

function letterCaseOf({ given: { number }, terms, content, defects }: Loaded['appeal']) {
  return { number, registeredOn: terms.registeredOn, dueOn: terms.dueOn, content, defects }
}

function addresseeOf(loaded: Loaded | undefined): string | undefined {
  return loaded?.appeal.content.addressee?.officialId ?? undefined
}

async function organisationFact(tx: ReadTx, language: TextLanguage): Promise<TemplateFacts> {
  const { nameKk, nameRu } = await tx.office.organisation()
  return { organisation: language === 'kk' ? nameKk : nameRu }
}

async function signatoryFacts(
  tx: ReadTx,
  { language, officialId }: { readonly language: TextLanguage; readonly officialId: string | undefined },
): Promise<TemplateFacts> {
  if (officialId === undefined) return {}
  const official = (await tx.office.officials()).find((one) => one.officialId === officialId)
  if (!official) return {}
  return {
    official: official.name,
    officialPosition: language === 'kk' ? official.positionKk : official.positionRu,
  }
}

/** An empty value of a form says nothing against what the appeal knows. */
function given(facts: OperationParsed<'template.fill'>['facts']): TemplateFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))
}

function replyOf({ text, missing }: FilledText): { text: string; missing: string[] } {
  return { text, missing: [...missing] }
}
