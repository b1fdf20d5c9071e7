import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Role } from '#contract/operation'
import { handlerOf, useHandlersRevision } from './command-handlers.ts'
import type { CommandContext } from './commands.ts'

/** What commands may do in this window, drawn anew when a screen hands its own over. */
export function useCommandContext(role: Role): CommandContext {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const revision = useHandlersRevision()
  return useMemo(
    () => ({
      // A new object for each revision: what is enabled depends on the open screens.
      revision,
      handles: (key) => handlerOf(key) !== undefined,
      handle: (key) => handlerOf(key)?.(),
      openSection: (section) => void navigate({ to: section.path }),
      maySee: (section) => section.roles?.includes(role) ?? true,
      submitForm,
      readAgain: () => void queries.invalidateQueries(),
    }),
    [revision, navigate, queries, role],
  )
}

/** Submits the form that has the focus, else that of the dialog on top, else that of the screen. */
function submitForm(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[data-primary-form]')
  const around = document.activeElement?.closest<HTMLFormElement>('form[data-primary-form]')
  const form = around ?? [...forms].at(-1)
  form?.requestSubmit()
}
