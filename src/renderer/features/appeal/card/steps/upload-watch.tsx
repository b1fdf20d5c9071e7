/** Files that are on their way while a form is open: the step waits for them, so that none is left behind unseen. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Failure } from '#contract/failure'

interface Watch {
  readonly tell: (isBusy: boolean) => void
  readonly isUploading: () => boolean
}

const UploadWatchContext = createContext(createWatch())

function createWatch(): Watch {
  let now = false
  return { tell: (isBusy) => (now = isBusy), isUploading: () => now }
}

/** Around one form: its field of files tells, its sending asks. */
export function UploadWatch({ children }: { readonly children: ReactNode }) {
  const [watch] = useState(createWatch)
  return <UploadWatchContext value={watch}>{children}</UploadWatchContext>
}

/** Answers whether a file of this form is on its way, when the form is sent. */
export function useUploading(): () => boolean {
  return useContext(UploadWatchContext).isUploading
}

/** Tells the form that files are on their way, or that they arrived. */
export function useTellUploading(isBusy: boolean): void {
  const { tell } = useContext(UploadWatchContext)
  useEffect(() => {
    tell(isBusy)
    return () => tell(false)
  }, [tell, isBusy])
}

/** What a form says instead of being sent without a file. */
export const stillUploading: Failure = {
  code: 'INVALID_INPUT',
  reason: 'input.invalid',
  facts: {},
  issues: [{ path: 'files', reason: 'field.uploading', facts: {} }],
}
