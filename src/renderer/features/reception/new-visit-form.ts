/** A new visitor: who and with what, then either the result or a place on the list. */
import { blankSettle, type SettleForm } from './settle-form.ts'
import { blankVisit, type VisitForm } from './visit-form.ts'

/** The form as `useKeptForm` gives it. */
export interface KeptNewVisit {
  readonly values: NewVisitForm
  readonly put: (values: NewVisitForm) => void
  readonly forget: (next?: NewVisitForm) => void
}

/** The choice that is no time: the live queue. */
export const liveQueue = 'queue'

export interface NewVisitForm extends VisitForm, SettleForm {
  readonly mode: 'receive' | 'book'
  readonly slot: string
}

export const blankNewVisit: NewVisitForm = { ...blankVisit, ...blankSettle, mode: 'receive', slot: liveQueue }
