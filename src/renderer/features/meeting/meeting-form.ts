/** The card of a meeting as typed, and what is sent. */
import type { Meeting } from '#contract/meeting'
import type { OperationInput } from '#contract/operations'

export interface MeetingForm {
  readonly kind: string
  readonly titleKk: string
  readonly titleRu: string
  /** Id of an official of the list; `null` when the name is typed. */
  readonly officialId: string | null
  readonly officialName: string
  readonly officialPositionKk: string
  readonly officialPositionRu: string
  readonly heldOn: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly settlement: string | null
  readonly placeKk: string
  readonly placeRu: string
  readonly announcedKk: string
  readonly announcedRu: string
  readonly announcedOn: string | null
  readonly reportMinutes: string
  readonly attendance: string
}

export const blankMeeting: MeetingForm = {
  kind: 'reporting',
  titleKk: '',
  titleRu: '',
  officialId: null,
  officialName: '',
  officialPositionKk: '',
  officialPositionRu: '',
  heldOn: null,
  startsAt: '',
  endsAt: '',
  settlement: null,
  placeKk: '',
  placeRu: '',
  announcedKk: '',
  announcedRu: '',
  announcedOn: null,
  reportMinutes: '',
  attendance: '',
}

/** A meeting opened for a change. */
export function formOf(meeting: Meeting): MeetingForm {
  return {
    kind: meeting.kind,
    titleKk: meeting.titleKk,
    titleRu: meeting.titleRu,
    officialId: meeting.officialId,
    officialName: meeting.officialName,
    officialPositionKk: meeting.officialPositionKk,
    officialPositionRu: meeting.officialPositionRu,
    heldOn: meeting.heldOn,
    startsAt: text(meeting.startsAt),
    endsAt: text(meeting.endsAt),
    settlement: meeting.settlement,
    placeKk: meeting.placeKk,
    placeRu: meeting.placeRu,
    announcedKk: meeting.announcedKk,
    announcedRu: meeting.announcedRu,
    announcedOn: meeting.announcedOn,
    reportMinutes: text(meeting.reportMinutes),
    attendance: text(meeting.attendance),
  }
}

/** What is sent. A day or a time that is none goes as it stands, so that its field is named. */
export function meetingInput(
  form: MeetingForm,
): Omit<OperationInput<'meeting.change'>, 'meetingId' | 'expectedVersion'> {
  return {
    ...form,
    heldOn: form.heldOn ?? '',
    startsAt: form.startsAt === '' ? null : form.startsAt,
    endsAt: form.endsAt === '' ? null : form.endsAt,
    reportMinutes: form.reportMinutes === '' ? null : Number(form.reportMinutes),
    attendance: form.attendance === '' ? null : Number(form.attendance),
  }
}

function text(value: string | number | null): string {
  return value === null ? '' : String(value)
}
