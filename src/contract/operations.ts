/** Every operation of the program by name: the only list, and the only door. */
import type { z } from 'zod'
import * as appeal from './appeal.ts'
import * as calendar from './calendar.ts'
import * as draft from './draft.ts'
import * as file from './file.ts'
import * as meeting from './meeting.ts'
import * as office from './office.ts'
import * as receipt from './receipt.ts'
import * as reception from './reception.ts'
import * as register from './register.ts'
import * as session from './session.ts'
import * as settings from './settings.ts'
import * as template from './template.ts'
import * as visit from './visit.ts'
import type { Operation } from './operation.ts'

export const operations = {
  'register.status': register.registerStatus,
  'register.create': register.registerCreate,
  'register.open-practice': register.registerOpenPractice,
  'register.leave-practice': register.registerLeavePractice,
  'register.verify': register.registerVerify,
  'number.reserve': register.numberReserve,
  'session.state': session.sessionState,
  'session.open': session.sessionOpen,
  'session.close': session.sessionClose,
  'session.lock': session.sessionLock,
  'session.unlock': session.sessionUnlock,
  'organisation.get': office.organisationGet,
  'organisation.describe': office.organisationDescribe,
  'desk.list': office.deskList,
  'desk.open': office.deskOpen,
  'desk.change': office.deskChange,
  'user.list': office.userList,
  'user.add': office.userAdd,
  'user.change': office.userChange,
  'user.set-password': office.userSetPassword,
  'official.list': office.officialList,
  'official.add': office.officialAdd,
  'official.change': office.officialChange,
  'settings.get': settings.settingsGet,
  'settings.change': settings.settingsChange,
  'calendar.get': calendar.calendarGet,
  'calendar.preview': calendar.calendarPreview,
  'calendar.amend': calendar.calendarAmend,
  'calendar.export': calendar.calendarExport,
  'dictionary.get': settings.dictionaryGet,
  'dictionary.save-entry': settings.dictionarySaveEntry,
  'template.list': template.templateList,
  'template.save': template.templateSave,
  'template.close': template.templateClose,
  'template.reopen': template.templateReopen,
  'template.preview': template.templatePreview,
  'template.fill': template.templateFill,
  'appeal.register': appeal.appealRegister,
  'appeal.get': appeal.appealGet,
  'appeal.list': appeal.appealList,
  'appeal.counts': appeal.appealCounts,
  'appeal.search': appeal.appealSearch,
  'appeal.suggest': appeal.appealSuggest,
  'appeal.correct': appeal.appealCorrect,
  'appeal.void': appeal.appealVoid,
  'appeal.link': appeal.appealLinkOperation,
  'appeal.unlink': appeal.appealUnlink,
  'appeal.attach': appeal.appealAttach,
  'appeal.print': appeal.appealPrint,
  'appeal.export': appeal.appealExport,
  'receipt.print': receipt.receiptPrint,
  'receipt.preview': receipt.receiptPreview,
  'receipt.check': receipt.receiptCheck,
  'deadline.compute': receipt.deadlineCompute,
  'deadline.print': receipt.deadlinePrint,
  'draft.save': draft.draftSave,
  'draft.list': draft.draftList,
  'draft.discard': draft.draftDiscard,
  'file.begin': file.fileBegin,
  'file.append': file.fileAppend,
  'file.finish': file.fileFinish,
  'file.cancel': file.fileCancel,
  'file.read': file.fileRead,
  'meeting.plan': meeting.meetingPlan,
  'meeting.change': meeting.meetingChange,
  'meeting.list': meeting.meetingList,
  'meeting.get': meeting.meetingGet,
  'meeting.report': meeting.meetingReport,
  'question.record': meeting.questionRecord,
  'question.settle': meeting.questionSettle,
  'question.void': meeting.questionVoid,
  'question.list': meeting.questionList,
  'question.import': meeting.questionImport,
  'commitment.list': meeting.commitmentList,
  'commitment.settle': meeting.commitmentSettle,
  'reception.schedules': reception.receptionSchedules,
  'reception.set-schedule': reception.receptionSetSchedule,
  'reception.propose': reception.receptionPropose,
  'reception.plan': reception.receptionPlan,
  'reception.change': reception.receptionChange,
  'reception.move': reception.receptionMove,
  'reception.cancel': reception.receptionCancel,
  'reception.close': reception.receptionClose,
  'reception.publish': reception.receptionPublish,
  'reception.month': reception.receptionMonth,
  'reception.get': reception.receptionGet,
  'reception.journal': reception.receptionJournal,
  'reception.owed': reception.receptionOwed,
  'reception.notices': reception.receptionNotices,
  'reception.print-journal': reception.receptionPrintJournal,
  'reception.print-list': reception.receptionPrintList,
  'reception.print-schedule': reception.receptionPrintSchedule,
  'visit.book': visit.visitBook,
  'visit.record': visit.visitRecord,
  'visit.correct': visit.visitCorrect,
  'visit.move': visit.visitMove,
  'visit.miss': visit.visitMiss,
  'visit.cancel': visit.visitCancel,
  'visit.tell': visit.visitTell,
  'visit.arrive': visit.visitArrive,
  'visit.start': visit.visitStart,
  'visit.settle': visit.visitSettle,
  'visit.close-instruction': visit.visitCloseInstruction,
  'visit.void': visit.visitVoid,
  'visit.get': visit.visitGet,
  'visit.earlier': visit.visitEarlier,
  'visit.print-card': visit.visitPrintCard,
  'visit.print-notice': visit.visitPrintNotice,
} as const satisfies Record<string, Operation>

export type Operations = typeof operations
export type OperationName = keyof Operations
export type OperationInput<Name extends OperationName> = z.input<Operations[Name]['input']>
export type OperationParsed<Name extends OperationName> = z.output<Operations[Name]['input']>
export type OperationOutput<Name extends OperationName> = z.output<Operations[Name]['output']>

/** Tells whether a text is the name of an operation. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}
