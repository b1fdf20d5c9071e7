/** Every operation with its use case: a forgotten one does not compile. */
import type { Handlers } from './handler.ts'
import * as change from './operations/appeal-change.ts'
import * as print from './operations/appeal-print.ts'
import * as read from './operations/appeal-read.ts'
import { appealRegister } from './operations/appeal-register.ts'
import { appealSuggest } from './operations/appeal-suggest.ts'
import * as calendar from './operations/calendar.ts'
import * as calendarChange from './operations/calendar-change.ts'
import { calendarExport } from './operations/calendar-export.ts'
import * as draft from './operations/draft.ts'
import * as file from './operations/file.ts'
import * as followUp from './operations/follow-up.ts'
import { followUpPrint } from './operations/follow-up-print.ts'
import * as ending from './operations/life-ending.ts'
import * as reply from './operations/life-reply.ts'
import * as resolution from './operations/life-resolution.ts'
import * as sending from './operations/life-sending.ts'
import * as term from './operations/life-term.ts'
import * as meeting from './operations/meeting.ts'
import { meetingReport } from './operations/meeting-report.ts'
import * as office from './operations/office.ts'
import { questionImport } from './operations/question-import.ts'
import { paperPrint } from './operations/paper.ts'
import * as receipt from './operations/receipt.ts'
import * as receptionPlan from './operations/reception-plan.ts'
import * as receptionPrint from './operations/reception-print.ts'
import * as receptionRead from './operations/reception-read.ts'
import * as register from './operations/register.ts'
import { reminderBoard } from './operations/reminder.ts'
import * as session from './operations/session.ts'
import * as settings from './operations/settings.ts'
import * as template from './operations/template.ts'
import * as templateFill from './operations/template-fill.ts'
import * as visit from './operations/visit.ts'
import * as work from './operations/work.ts'
import { controlListPrint, workPrint } from './operations/work-print.ts'

export const handlers: Handlers = {
  'register.status': register.registerStatus,
  'register.create': register.registerCreate,
  'register.open-practice': register.registerOpenPractice,
  'register.leave-practice': register.registerLeavePractice,
  'register.verify': register.registerVerify,
  'number.reserve': settings.numberReserve,
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
  'user.set-password': session.userSetPassword,
  'official.list': office.officialList,
  'official.add': office.officialAdd,
  'official.change': office.officialChange,
  'settings.get': settings.settingsGet,
  'settings.change': settings.settingsChange,
  'calendar.get': calendar.calendarGet,
  'calendar.preview': calendar.calendarPreview,
  'calendar.amend': calendarChange.calendarAmend,
  'calendar.import': calendarChange.calendarImport,
  'calendar.pending': calendar.calendarPending,
  'calendar.recompute': calendarChange.calendarRecompute,
  'calendar.export': calendarExport,
  'dictionary.get': settings.dictionaryGet,
  'dictionary.save-entry': settings.dictionarySaveEntry,
  'template.list': template.templateList,
  'template.save': template.templateSave,
  'template.close': template.templateClose,
  'template.reopen': template.templateReopen,
  'template.preview': templateFill.templatePreview,
  'template.fill': templateFill.templateFill,
  'appeal.register': appealRegister,
  'appeal.get': read.appealGet,
  'appeal.list': read.appealList,
  'appeal.counts': read.appealCounts,
  'appeal.search': read.appealSearch,
  'appeal.suggest': appealSuggest,
  'appeal.correct': change.appealCorrect,
  'appeal.void': change.appealVoid,
  'appeal.link': change.appealLink,
  'appeal.unlink': change.appealUnlink,
  'appeal.attach': change.appealAttach,
  'appeal.print': print.appealPrint,
  'appeal.export': print.appealExport,
  'appeal.take-on': sending.appealTakeOn,
  'appeal.forward': sending.appealForward,
  'appeal.forward-part': sending.appealForwardPart,
  'appeal.pass-up': sending.appealPassUp,
  'appeal.leave-unconsidered': sending.appealLeaveUnconsidered,
  'appeal.assign': resolution.appealAssign,
  'appeal.reassign': resolution.appealReassign,
  'appeal.report-assignment': resolution.appealReportAssignment,
  'appeal.cancel-assignment': resolution.appealCancelAssignment,
  'appeal.put-on-control': resolution.appealPutOnControl,
  'appeal.take-off-control': resolution.appealTakeOffControl,
  'appeal.notify-defects': term.appealNotifyDefects,
  'appeal.cure-defects': term.appealCureDefects,
  'appeal.return': term.appealReturn,
  'appeal.extend': term.appealExtend,
  'appeal.set-hearing': term.appealSetHearing,
  'appeal.hold-hearing': term.appealHoldHearing,
  'appeal.skip-hearing': term.appealSkipHearing,
  'appeal.note-objection': term.appealNoteObjection,
  'appeal.prepare-reply': reply.appealPrepareReply,
  'appeal.send-back-reply': reply.appealSendBackReply,
  'appeal.review-reply': reply.appealReviewReply,
  'appeal.reply': reply.appealReply,
  'appeal.deliver-reply': reply.appealDeliverReply,
  'appeal.terminate': ending.appealTerminate,
  'appeal.withdraw': ending.appealWithdraw,
  'appeal.join': ending.appealJoin,
  'appeal.separate': ending.appealSeparate,
  'appeal.reopen': ending.appealReopen,
  'appeal.notify': ending.appealNotify,
  'appeal.note-satisfaction': ending.appealNoteSatisfaction,
  'appeal.assign-many': work.appealAssignMany,
  'reply.check': reply.replyCheck,
  'follow-up.open': followUp.followUpOpen,
  'follow-up.move': followUp.followUpMove,
  'follow-up.finish': followUp.followUpFinish,
  'follow-up.drop': followUp.followUpDrop,
  'follow-up.list': followUp.followUpList,
  'follow-up.print': followUpPrint,
  'work.list': work.workList,
  'work.print': workPrint,
  'control-list.print': controlListPrint,
  'paper.print': paperPrint,
  'reminder.board': reminderBoard,
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
  'meeting.report': meetingReport,
  'question.record': meeting.questionRecord,
  'question.settle': meeting.questionSettle,
  'question.void': meeting.questionVoid,
  'question.list': meeting.questionList,
  'question.import': questionImport,
  'commitment.list': meeting.commitmentList,
  'commitment.settle': meeting.commitmentSettle,
  'reception.schedules': receptionRead.receptionSchedules,
  'reception.set-schedule': receptionPlan.receptionSetSchedule,
  'reception.propose': receptionRead.receptionPropose,
  'reception.plan': receptionPlan.receptionPlan,
  'reception.change': receptionPlan.receptionChange,
  'reception.move': receptionPlan.receptionMove,
  'reception.cancel': receptionPlan.receptionCancel,
  'reception.close': receptionPlan.receptionClose,
  'reception.publish': receptionPlan.receptionPublish,
  'reception.month': receptionRead.receptionMonth,
  'reception.days': receptionRead.receptionDays,
  'reception.get': receptionRead.receptionGet,
  'reception.journal': receptionRead.receptionJournal,
  'reception.owed': receptionRead.receptionOwed,
  'reception.notices': receptionRead.receptionNotices,
  'reception.print-journal': receptionPrint.receptionPrintJournal,
  'reception.print-list': receptionPrint.receptionPrintList,
  'reception.print-schedule': receptionPrint.receptionPrintSchedule,
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
  'visit.get': receptionRead.visitGet,
  'visit.earlier': receptionRead.visitEarlier,
  'visit.print-card': receptionPrint.visitPrintCard,
  'visit.print-notice': receptionPrint.visitPrintNotice,
}
