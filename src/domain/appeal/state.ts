/** The case file as its events have left it. */
import type { LocalMoment } from '../calendar/local-time.ts'
import type { AppealContent } from './content.ts'
import type { Defect } from './defects.ts'
import type { AppealEvent, AppealLink, AttachedFile, GivenNumber, Terms } from './events.ts'

export interface RegisteredAppeal {
  readonly state: 'registered' | 'void'
  readonly given: GivenNumber
  readonly receivedAt: LocalMoment
  readonly deskId: string
  readonly acceptorId: string
  readonly content: AppealContent
  readonly files: readonly AttachedFile[]
  readonly links: readonly AppealLink[]
  readonly terms: Terms
  readonly defects: readonly Defect[]
  readonly verificationCode: string
  readonly voidReason: string | null
  readonly receiptPrints: number
}

export type AppealState = { readonly state: 'none' } | RegisteredAppeal

export const noAppeal: AppealState = { state: 'none' }

/** The next state. Throws when an event cannot follow: the journal is then not what was written. */
export function evolve(state: AppealState, event: AppealEvent): AppealState {
  if (event.type === 'appeal.registered') {
    const { given, receivedAt, deskId, acceptorId, content, files, terms, defects, verificationCode } = event
    return {
      state: 'registered',
      given,
      receivedAt,
      deskId,
      acceptorId,
      content,
      files,
      terms,
      defects,
      verificationCode,
      links: [],
      voidReason: null,
      receiptPrints: 0,
    }
  }
  if (state.state === 'none') throw new Error(`${event.type} before appeal.registered`)
  return next(state, event)
}

function next(state: RegisteredAppeal, event: Exclude<AppealEvent, { type: 'appeal.registered' }>): RegisteredAppeal {
  switch (event.type) {
    case 'appeal.corrected': {
      const { receivedAt = state.receivedAt, ...content } = event.after
      return {
        ...state,
        receivedAt,
        content: { ...state.content, ...content },
        terms: event.terms,
        defects: event.defects,
      }
    }
    case 'appeal.voided':
      return { ...state, state: 'void', voidReason: event.reason }
    case 'appeal.linked':
      return { ...state, links: [...state.links, event.link] }
    case 'appeal.unlinked':
      return { ...state, links: state.links.filter((link) => !sameLink(link, event.link)) }
    case 'appeal.files-attached':
      return { ...state, files: [...state.files, ...event.files], defects: event.defects }
    case 'appeal.due-moved':
      return { ...state, terms: event.terms }
    case 'appeal.printed':
      return event.document === 'receipt' ? { ...state, receiptPrints: state.receiptPrints + 1 } : state
  }
}

/** Two links are one when they join the same appeals in the same way. */
export function sameLink(a: AppealLink, b: AppealLink): boolean {
  return a.kind === b.kind && a.appealId === b.appealId
}
