import { useEffect } from 'react'
import { commands, type Command, type CommandContext } from './commands.ts'
import { isReserved, isSingleKey, shortcutOf, type Shortcut } from './shortcut.ts'
import { singleKeysAreOn } from './single-keys.ts'

/** The enabled command behind a shortcut. */
export function commandFor(shortcut: Shortcut, context: CommandContext): Command | undefined {
  return commands.find((command) => command.shortcut === shortcut && command.isEnabled(context))
}

/** Listens to the keys of all commands while the frame is shown. */
export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return
      const shortcut = shortcutOf(event)
      if (isReserved(shortcut)) event.preventDefault()
      if (isSilent(shortcut, event.target)) return
      const command = commandFor(shortcut, context)
      if (!command) return
      event.preventDefault()
      if (!event.repeat) command.run(context)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [context])
}

/** Keys that belong to what has the focus: letters and undo to a text field, everything but Ctrl+Enter to a dialog. */
function isSilent(shortcut: Shortcut, target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : undefined
  const isTyping =
    element?.isContentEditable === true ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type))
  if (isSingleKey(shortcut)) return isTyping || !singleKeysAreOn() || element?.closest('[role=dialog]') !== null
  if (shortcut === 'Ctrl+KeyZ') return isTyping
  // A dialog, popover or menu closes itself before the key gets here; the screen below stays.
  if (shortcut === 'Escape' && element?.closest('[role=dialog], [role=menu], [role=listbox]')) return true
  return shortcut !== 'Ctrl+Enter' && document.querySelector('[role=dialog][aria-modal=true]') !== null
}
