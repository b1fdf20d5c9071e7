/**
 * The one list of message files and, through their Russian texts, of every key. A new noun is one `import type` line,
 * one name in `namespaces` and one line of `Messages`; its files stand in each language's folder.
 */
import type appeal from './ru/appeal.json'
import type commitment from './ru/commitment.json'
import type common from './ru/common.json'
import type desk from './ru/desk.json'
import type document from './ru/document.json'
import type failure from './ru/failure.json'
import type firstRun from './ru/first-run.json'
import type followUp from './ru/follow-up.json'
import type frame from './ru/frame.json'
import type life from './ru/life.json'
import type meeting from './ru/meeting.json'
import type reception from './ru/reception.json'
import type reply from './ru/reply.json'
import type session from './ru/session.json'
import type settings from './ru/settings.json'
import type template from './ru/template.json'
import type today from './ru/today.json'
import type work from './ru/work.json'

export interface Messages {
  appeal: typeof appeal
  commitment: typeof commitment
  common: typeof common
  desk: typeof desk
  document: typeof document
  failure: typeof failure
  'first-run': typeof firstRun
  'follow-up': typeof followUp
  frame: typeof frame
  life: typeof life
  meeting: typeof meeting
  reception: typeof reception
  reply: typeof reply
  session: typeof session
  settings: typeof settings
  template: typeof template
  today: typeof today
  work: typeof work
}

/** Name of a message file, which i18next calls a namespace. */
export type Namespace = keyof Messages

export const namespaces = [
  'appeal',
  'commitment',
  'common',
  'desk',
  'document',
  'failure',
  'first-run',
  'follow-up',
  'frame',
  'life',
  'meeting',
  'reception',
  'reply',
  'session',
  'settings',
  'template',
  'today',
  'work',
] as const satisfies readonly Namespace[]
