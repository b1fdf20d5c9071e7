/** The receipt: preview, print, check; and the sheet that explains a due date. */
import type { DocumentModel } from '#domain/document/model'
import { deadlineDocument } from '#domain/document/deadline-document'
import { receiptDocument } from '#domain/document/receipt-document'
import { correspondent, displayName } from '#domain/appeal/content'
import type { PrintedPaper } from '#domain/appeal/events'
import { yearOf } from '#domain/calendar/local-date'
import { refuseYear } from '#domain/calendar/missing-year'
import { isRefusal } from '#domain/refusal'
import { localMoment } from '#domain/calendar/local-time'
import type { OperationParsed } from '#contract/operations'
import { isMissing, notFound, type QueryHandler, type TaskContext, type TaskHandler } from '../handler.ts'
import { type LoadedAppeal, loadAppeal } from '../load-appeal.ts'
import { officeTime } from '../office-time.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { keepDocument } from '../print/keep-document.ts'
import { dictionaryLabels, inSentence, organisationFacts } from '../print/organisation-facts.ts'
import { deadlineOf, explainAny } from '../terms.ts'
import { appealFor, change } from './appeal-change.ts'
import { receiptText } from './appeal-register.ts'

type ReceiptInput = OperationParsed<'receipt.print'>

/** The paper as a model, for the preview on the screen. */
export const receiptPreview: QueryHandler<'receipt.preview'> = async (input, { tx, deps }) => {
  const loaded = await appealFor(tx, input)
  if (isMissing(loaded)) return loaded
  const model = await receiptModel(tx, loaded, input, deps.house.open().isPractice)
  return { model, isCopy: model.copy === true }
}

/** Writes the receipt as PDF; the print stands on the timeline, and every print but the first is a copy. */
export const receiptPrint: TaskHandler<'receipt.print'> = async (input, context) => {
  const { register } = context
  const made = await register().unitOfWork.read(async (tx) => {
    const loaded = await appealFor(tx, input)
    if (isMissing(loaded)) return loaded
    return { loaded, model: await receiptModel(tx, loaded, input, register().isPractice) }
  })
  if (isMissing(made)) return made
  const { loaded, model } = made
  const document = await keepDocument(context, { model, format: 'pdf', name: `receipt-${loaded.appeal.given.number}` })
  await notePrint(context, loaded.appealId, { document: 'receipt', language: model.language })
  return { document, isCopy: model.copy === true, verificationCode: loaded.appeal.verificationCode }
}

/** Tells whether a code is that of a number of this register. */
export const receiptCheck: QueryHandler<'receipt.check'> = async ({ number, code }, { tx, deps }) => {
  const found = await tx.appeals.byNumber(number.trim())
  const loaded = found ? await loadAppeal(tx, found.appealId) : notFound('appeal.not-found')
  if (isMissing(loaded)) return { genuine: false, registeredOn: null, dueOn: null, state: null }
  const { given, terms, state } = loaded.appeal
  // The code was made on the first legal day of registration, which a corrected arrival may have moved since.
  const first = loaded.events[0]?.event
  const registeredOn = first?.type === 'appeal.registered' ? first.terms.registeredOn : terms.registeredOn
  const right = deps.codes.shortCode(await tx.receiptKey(), receiptText(given.number, registeredOn))
  if (!deps.codes.sameCode(right, code)) return { genuine: false, registeredOn: null, dueOn: null, state: null }
  return { genuine: true, registeredOn: terms.registeredOn, dueOn: terms.dueOn, state }
}

/**
 * The calculator for every kind and arrival, by the rules in force. It answers no day of a year whose calendar is missing: unlike
 * a registration it can wait for one.
 */
export const deadlineCompute: QueryHandler<'deadline.compute'> = async ({ kind, clock, receivedAt }, context) => {
  const time = await officeTime(context, context.tx)
  const explained = await explainAny(context.tx, { kind, clock, receivedAt: localMoment(receivedAt) }, time)
  const { missingYear: year } = explained
  return year === null ? explained : refuseYear(year)
}

/** The sheet "why this date" of one appeal. */
export const deadlinePrint: TaskHandler<'deadline.print'> = async ({ number, language }, context) => {
  const { register } = context
  const made = await register().unitOfWork.read(async (tx) => {
    const loaded = await appealFor(tx, { number })
    if (isMissing(loaded)) return loaded
    const { given, content, receivedAt, terms } = loaded.appeal
    const labels = await dictionaryLabels(tx)
    const deadline = await deadlineOf(tx, { kind: content.kind, receivedAt, terms })
    const before = (await tx.office.calendar(terms.calendarVersion)).data.years
    // A year that has come since the card was counted stands for itself once it has confirmed the date.
    const since = deadline.missingYear === null ? (await tx.office.calendar()).data.years : {}
    const years = [...new Set([yearOf(terms.registeredOn), yearOf(terms.dueOn)])]
    const model = deadlineDocument({
      organisationName: organisationFacts(await tx.office.organisation()).name,
      number: given.number,
      kind: labels('appeal_kinds', content.kind),
      appealKind: content.kind,
      deadline,
      calendars: years.map((year) => ({ year, status: (before[year] ?? since[year])?.status })),
      practice: register().isPractice,
      language,
    })
    return { model, appealId: loaded.appealId }
  })
  if (isMissing(made)) return made
  const document = await keepDocument(context, { model: made.model, format: 'pdf', name: `deadline-${number}` })
  await notePrint(context, made.appealId, { document: 'deadline', language })
  return { document }
}

/** Notes a print on the timeline of an appeal. */
export async function notePrint(
  context: TaskContext,
  appealId: string,
  print: { readonly document: PrintedPaper; readonly language: 'kk' | 'ru' | 'both' },
): Promise<void> {
  const noted = await context.write(async (tx) => {
    const changed = await change({ ...context, tx }, { appealId }, { command: 'notePrint', ...print })
    return isRefusal(changed) || isMissing(changed) ? changed : { done: true as const }
  })
  if (noted.outcome === 'rolledBack') throw new Error(`a print of ${print.document} was not noted`)
}

async function receiptModel(
  tx: ReadTx,
  { appeal }: LoadedAppeal,
  input: ReceiptInput,
  isPractice: boolean,
): Promise<DocumentModel> {
  const organisation = await tx.office.organisation()
  const { office } = await tx.office.settings()
  const labels = await dictionaryLabels(tx)
  const acceptor = await tx.office.user(appeal.acceptorId)
  const { given, content, terms, receivedAt, verificationCode } = appeal
  const first = correspondent(content.applicants)
  return receiptDocument({
    organisation: organisationFacts(organisation),
    number: given.number,
    arrivedAt: receivedAt,
    registeredOn: terms.registeredOn,
    applicantName: first ? displayName(first) : '',
    kind: inSentence(labels('appeal_kinds', content.kind)),
    addressee: await addresseeFacts(tx, content.addressee),
    dueOn: terms.dueOn,
    acceptor: {
      name: acceptor?.name ?? '',
      position: { kk: acceptor?.positionKk ?? '', ru: acceptor?.positionRu ?? '' },
    },
    verificationCode,
    qrText: `qabyldau:${given.number}:${verificationCode}`,
    copy: appeal.receiptPrints > 0,
    practice: isPractice,
    language: input.language ?? office.receiptLanguage,
    paper: input.paper ?? office.receiptPaper,
  })
}

async function addresseeFacts(
  tx: ReadTx,
  addressee: { readonly officialId: string | null; readonly text: string } | null,
): Promise<{ kk: string; ru: string } | null> {
  if (!addressee) return null
  const official = (await tx.office.officials()).find((one) => one.officialId === addressee.officialId)
  if (official) return { kk: `${official.positionKk} ${official.name}`, ru: `${official.positionRu} ${official.name}` }
  return addressee.text === '' ? null : { kk: addressee.text, ru: addressee.text }
}
