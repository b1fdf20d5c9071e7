/**
 * Every command once. The same object feeds shortcuts, palette, menus and the sheet of keys. What a screen does itself
 * it hands over with `useCommandHandlers`; such a command is enabled while the screen is open.
 */
import type { Messages } from '#messages/keys'
import { sections, type Section, type SectionKey } from './sections.ts'
import type { Shortcut } from './shortcut.ts'

/** Where a command works. Two commands of one scope, or one of `everywhere` and any other, never share keys. */
export type Scope = 'everywhere' | 'desk' | 'appeals' | 'card' | 'reception' | 'meetings' | 'settings'

export type CommandKey = keyof Messages['frame']['commands'] | `section.${SectionKey}`

export interface CommandContext {
  /** Tells whether a screen has handed over its own way to run the command. */
  readonly handles: (key: CommandKey) => boolean
  readonly handle: (key: CommandKey) => void
  readonly openSection: (section: Section) => void
  readonly maySee: (section: Section) => boolean
  readonly submitForm: () => void
  readonly readAgain: () => void
}

export interface Command {
  readonly key: CommandKey
  readonly scope: Scope
  readonly labelKey: `commands.${keyof Messages['frame']['commands']}` | `sections.${SectionKey}`
  readonly shortcut?: Shortcut
  readonly isEnabled: (context: CommandContext) => boolean
  readonly run: (context: CommandContext) => void
}

/** A command that a screen, or the frame, runs itself. */
function handed(key: keyof Messages['frame']['commands'], scope: Scope, shortcut?: Shortcut): Command {
  return {
    key,
    scope,
    labelKey: `commands.${key}`,
    ...(shortcut === undefined ? {} : { shortcut }),
    isEnabled: (context) => context.handles(key),
    run: (context) => context.handle(key),
  }
}

/** Alt+0 opens today's board, Alt+1 the first of the other sections, and so on. */
function sectionCommand(section: Section): Command {
  const digit = section.key === 'today' ? 0 : numbered.indexOf(section) + 1
  return {
    key: `section.${section.key}`,
    scope: 'everywhere',
    labelKey: `sections.${section.key}`,
    shortcut: `Alt+Digit${digit}`,
    isEnabled: (context) => context.maySee(section),
    run: (context) => context.openSection(section),
  }
}

const numbered = sections.filter(({ key }) => key !== 'today')

export const commands: readonly Command[] = [
  handed('find', 'everywhere', 'Ctrl+KeyK'),
  handed('newAppeal', 'everywhere', 'F2'),
  {
    key: 'submit',
    scope: 'everywhere',
    labelKey: 'commands.submit',
    shortcut: 'Ctrl+Enter',
    isEnabled: () => true,
    run: (context) => context.submitForm(),
  },
  handed('print', 'everywhere', 'Ctrl+KeyP'),
  handed('undo', 'everywhere', 'Ctrl+KeyZ'),
  handed('closeScreen', 'everywhere', 'Escape'),
  {
    key: 'readAgain',
    scope: 'everywhere',
    labelKey: 'commands.readAgain',
    shortcut: 'F5',
    isEnabled: () => true,
    run: (context) => context.readAgain(),
  },
  handed('keys', 'everywhere', 'F1'),
  ...sections.map((section) => sectionCommand(section)),
  handed('openWork', 'everywhere', 'Alt+KeyW'),
  handed('remindDaily', 'everywhere'),
  handed('lock', 'everywhere', 'Alt+KeyL'),
  handed('switchUser', 'everywhere', 'Alt+KeyU'),
  handed('signOut', 'everywhere'),
  handed('singleKeys', 'everywhere'),
  handed('linkAsRepeat', 'desk', 'F6'),
  handed('notRepeat', 'desk', 'F7'),
  handed('attach', 'desk', 'Ctrl+KeyO'),
  handed('howItCame', 'desk', 'F4'),
  handed('removeSigns', 'desk', 'F8'),
  handed('moreFields', 'desk', 'F9'),
  handed('searchList', 'appeals', 'Slash'),
  handed('addFilter', 'appeals', 'KeyF'),
  handed('exportList', 'appeals'),
  handed('assignSelected', 'appeals', 'KeyA'),
  handed('whyThisDate', 'card', 'KeyW'),
  handed('allActions', 'card', 'Period'),
  handed('previousAppeal', 'card', 'Alt+ArrowUp'),
  handed('nextAppeal', 'card', 'Alt+ArrowDown'),
  handed('correctAppeal', 'card', 'KeyE'),
  handed('attachToCard', 'card', 'Ctrl+KeyO'),
  handed('assignOnCard', 'card', 'KeyA'),
  handed('controlOnCard', 'card', 'KeyC'),
  handed('replyOnCard', 'card', 'KeyR'),
  handed('nextGap', 'card', 'F4'),
  handed('planReception', 'reception', 'KeyP'),
  handed('newVisitor', 'reception', 'KeyN'),
  handed('nextVisitor', 'reception', 'Ctrl+ArrowRight'),
  handed('visitorArrived', 'reception', 'KeyA'),
  handed('visitorMissed', 'reception', 'KeyX'),
  handed('moveVisitor', 'reception', 'KeyM'),
  handed('correctVisitor', 'reception', 'KeyE'),
  handed('makeAppeal', 'reception', 'F8'),
  handed('insertField', 'settings', 'F4'),
]
