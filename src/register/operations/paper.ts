/** Papers of one appeal: resolution slip, reply, notices and letters. Each print stands on the timeline. Source. */
import { displayName } from '#domain/appeal/content'
import type { PrintedPaper } from '#domain/appeal/events'
import type { NoticeName } from '#domain/appeal/life-events'
import { hearingProtocolDocument } from '#domain/document/hearing-protocol-document'
import { type LetterKind, letterDocument } from '#domain/document/letter-document'
import type { DocumentModel } from '#domain/document/model'
import { oralProtocolDocument } from '#domain/document/oral-protocol-document'
import { registrationCardDocument } from '#domain/document/registration-card-document'
import { resolutionSlipDocument } from '#domain/document/resolution-slip-document'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import { type Answer, isMissing, type Missing, type TaskContext, type TaskHandler } from '../handler.ts'
import type { LoadedAppeal } from '../load-appeal.ts'
import { cardOf } from '../card.ts'
import { knownOfficials, officialWords } from '../life/people.ts'
import { keepDocument } from '../print/keep-document.ts'
import { addresseeFor, letterFacts, letterPurposes, noticePurposes, referenceOf, signatoryOf } from '../print/letter.ts'
import { dictionaryLabels, organisationFacts } from '../print/organisation-facts.ts'
import { oralFacts, registrationFacts } from '../print/registration-card.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealFor } from './appeal-change.ts'
import { notePrint } from './receipt.ts'
import { templateFill } from './template-fill.ts'

type PaperInput = OperationParsed<'paper.print'>
type Making = {
  readonly tx: ReadTx
  readonly loaded: LoadedAppeal
  readonly input: PaperInput
  readonly context: TaskContext
}

/** Makes the paper as a file and notes the print. */
export const paperPrint: TaskHandler<'paper.print'> = async (input, context) => {
  const made = await context.register().unitOfWork.read(async (tx) => {
    const loaded = await appealFor(tx, input)
    if (isMissing(loaded)) return loaded
    const model = await modelOf({ tx, loaded, input, context })
    return isRefusal(model) || isMissing(model) ? model : { model, appealId: loaded.appealId }
  })
  if (isRefusal(made) || isMissing(made)) return made
  const { paper, notice, number, format, language } = input
  const name = [paper === 'notice' || paper === 'letter' ? `${paper}-${notice ?? ''}` : paper, number].join('-')
  const document = await keepDocument(context, { model: made.model, format, name })
  await notePrint(context, made.appealId, { document: printedPapers[paper], language })
  return { document }
}

/** What stands on the timeline for each paper. */
const printedPapers = {
  resolution: 'resolution',
  reply: 'reply',
  notice: 'notice',
  letter: 'letter',
  hearingProtocol: 'hearingProtocol',
  oralProtocol: 'oralProtocol',
  registrationCard: 'registrationCard',
} as const satisfies Record<PaperInput['paper'], PrintedPaper>

async function modelOf(making: Making): Promise<Answer<DocumentModel>> {
  switch (making.input.paper) {
    case 'resolution':
      return await resolutionModel(making)
    case 'reply':
      return await replyModel(making)
    case 'notice':
    case 'letter':
      return await noticeModel(making)
    case 'hearingProtocol':
      return await hearingModel(making)
    case 'oralProtocol':
    case 'registrationCard':
      return await cardModel(making)
  }
}

/** Exactly the fields of the act. Source: R-33. */
async function hearingModel({ tx, loaded, input, context }: Making): Promise<DocumentModel | Refusal> {
  const { given, content, hearing } = loaded.appeal
  const protocol = hearing?.protocol
  if (!protocol) return refuse('paper.nothing-to-print', { paper: 'hearingProtocol' })
  const { chairId, ...said } = protocol
  const { name, positionKk, positionRu } = officialWords(await knownOfficials(tx), chairId)
  return hearingProtocolDocument({
    ...said,
    organisationName: organisationFacts(await tx.office.organisation()).name,
    number: given.number,
    chair: { name, position: { kk: positionKk, ru: positionRu } },
    lang: langOf(content.language),
    practice: context.register().isPractice,
    language: input.language,
  })
}

/** The protocol of an oral appeal, or the registration and control card. Source. */
async function cardModel({ tx, loaded, input, context }: Making): Promise<DocumentModel | Refusal> {
  const card = await cardOf(tx, loaded, context)
  const labels = await dictionaryLabels(tx)
  const common = {
    organisationName: organisationFacts(await tx.office.organisation()).name,
    practice: context.register().isPractice,
    language: input.language,
  }
  if (input.paper === 'registrationCard') {
    return registrationCardDocument({ ...common, ...registrationFacts(card, labels) })
  }
  const said = oralFacts(card, labels)
  return said === undefined
    ? refuse('paper.nothing-to-print', { paper: 'oralProtocol' })
    : oralProtocolDocument({ ...common, ...said })
}

/** The slip of the last resolution. Source: R-54. */
async function resolutionModel({ tx, loaded, input, context }: Making): Promise<DocumentModel | Refusal> {
  const { appeal } = loaded
  const resolution = appeal.resolutions.at(-1)
  if (resolution === undefined) return refuse('paper.nothing-to-print', { paper: 'resolution' })
  const officials = await knownOfficials(tx)
  const labels = await dictionaryLabels(tx)
  const person = (id: string) => {
    const { name, positionKk, positionRu } = officialWords(officials, id)
    return { name, position: { kk: positionKk, ru: positionRu } }
  }
  const shares = appeal.assignments.filter((one) => one.resolutionId === resolution.resolutionId)
  const [first] = appeal.content.applicants
  return resolutionSlipDocument({
    organisationName: organisationFacts(await tx.office.organisation()).name,
    number: appeal.given.number,
    registeredOn: appeal.terms.registeredOn,
    kind: labels('appeal_kinds', appeal.content.kind),
    applicantName: first === undefined ? '' : displayName(first),
    essence: appeal.content.essence,
    essenceLang: langOf(appeal.content.language),
    replyDueOn: appeal.dueOn,
    text: resolution.text,
    textLang: resolution.language,
    givenOn: resolution.givenOn,
    author: person(resolution.authorId),
    executors: shares
      .filter((one) => one.state !== 'passedOn' && one.state !== 'cancelled')
      .map((one) => ({ ...person(one.officialId), isLead: one.isLead, dueOn: one.dueOn })),
    control: appeal.control && {
      watchedBy: appeal.control.officialId === null ? '' : person(appeal.control.officialId).name,
    },
    practice: context.register().isPractice,
    language: input.language,
  })
}

/** The last reply, or the one that waits for its signature. Source. */
async function replyModel({ tx, loaded, input, context }: Making): Promise<DocumentModel | Refusal> {
  const { appeal } = loaded
  const sent = appeal.replies.at(-1)
  const reply = appeal.prepared ?? sent
  if (reply === undefined) return refuse('paper.nothing-to-print', { paper: 'reply' })
  const isSent = appeal.prepared === null && sent !== undefined
  // The sheet is in the language of the reply; a reply in English stands on a sheet of the language asked for.
  const language = reply.language === 'en' ? input.language : reply.language
  return await letterModel(
    { tx, loaded, input, context },
    {
      kind: 'reply',
      number: isSent ? sent.number : '',
      signedOn: isSent ? sent.signedOn : null,
      body: reply.text,
      bodyLang: reply.language,
      language,
      toBody: false,
      notice: 'reply',
    },
  )
}

/** A notice to the applicant, or a letter to the other body, by the template in force unless a text is given. */
async function noticeModel(making: Making): Promise<Answer<DocumentModel>> {
  const { loaded, input, context, tx } = making
  const { notice, language } = input
  if (notice === undefined) return refuse('paper.nothing-to-print', { paper: input.paper })
  const toBody = input.paper === 'letter'
  const kind = toBody ? letterKind(notice) : noticePurposes[notice]
  if (kind === undefined) return refuse('paper.nothing-to-print', { paper: notice })
  const facts = letterFacts(loaded.appeal, notice)
  if (isRefusal(facts)) return facts
  const officials = await knownOfficials(tx)
  const signatory = signatoryOf(loaded.appeal, notice, officials)
  const text = input.text ?? (await filledText(making, { kind, facts, officialId: signatory?.officialId }))
  if (typeof text !== 'string') return text
  const { forwarding } = loaded.appeal
  return await letterModel(
    { tx, loaded, input, context },
    {
      kind,
      number: toBody ? (forwarding?.letterNumber ?? '') : '',
      signedOn: null,
      body: text,
      bodyLang: language,
      language,
      toBody,
      notice,
    },
  )
}

function letterKind(notice: NoticeName): LetterKind | undefined {
  return notice === 'forwarding' || notice === 'passUp' ? letterPurposes[notice] : undefined
}

async function filledText(
  { tx, loaded, input, context }: Making,
  asked: {
    readonly kind: LetterKind
    readonly facts: NonNullable<OperationParsed<'template.fill'>['facts']>
    readonly officialId: string | undefined
  },
): Promise<string | Refusal | Missing> {
  const { actor } = context
  if (!actor) throw new Error('papers are printed by a person')
  const { kind, facts, officialId } = asked
  const filled = await templateFill(
    {
      purpose: kind,
      outcome: null,
      number: loaded.appeal.given.number,
      language: input.language,
      facts,
      ...(officialId === undefined ? {} : { officialId }),
    },
    { ...context, actor, tx },
  )
  return isRefusal(filled) || isMissing(filled) ? filled : filled.text
}

interface LetterAsked {
  readonly kind: LetterKind
  readonly number: string
  readonly signedOn: Parameters<typeof letterDocument>[0]['signedOn']
  readonly body: string
  readonly bodyLang: string
  readonly language: 'kk' | 'ru'
  readonly toBody: boolean
  readonly notice: NoticeName | 'reply'
}

async function letterModel({ tx, loaded, context }: Making, asked: LetterAsked): Promise<DocumentModel> {
  const { appeal } = loaded
  const { kind, number, signedOn, body, bodyLang, language, toBody, notice } = asked
  const officials = await knownOfficials(tx)
  const labels = await dictionaryLabels(tx)
  const organisation = organisationFacts(await tx.office.organisation())
  const signatory = signatoryOf(appeal, notice, officials)
  const lead = appeal.assignments.findLast((one) => one.isLead && one.state !== 'cancelled' && one.state !== 'passedOn')
  const executor = lead === undefined ? undefined : officials.get(lead.officialId)
  const addressee = addresseeFor(appeal, { toBody, labels, language })
  return letterDocument({
    organisation,
    kind,
    number,
    signedOn,
    reference: referenceOf(appeal),
    versions: [{ language, addressee, body, bodyLang }],
    attachments: [],
    signatory: {
      position: { kk: signatory?.positionKk ?? '', ru: signatory?.positionRu ?? '' },
      name: signatory?.name ?? '',
    },
    executor: executor === undefined ? null : { name: executor.name, phone: organisation.phone },
    practice: context.register().isPractice,
  })
}

function langOf(language: string): string {
  return language === 'mix' ? 'kk' : language
}
