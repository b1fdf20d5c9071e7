import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { lowerFirst } from '../../words/use-labels.ts'
import { flagsOf, type ReplyCheck } from './use-reply-check.ts'
import type { ReplyWay } from './use-reply-form.ts'

export interface SecondReaderNoteProps {
  readonly check: ReplyCheck | undefined
  readonly busyWith: ReplyWay | undefined
  readonly onSend: (way: ReplyWay) => void
}

/** Two signs of a formal reply ask for another pair of eyes; it can be signed all the same. Source: R-35. */
export function SecondReaderNote({ check, busyWith, onSend }: SecondReaderNoteProps) {
  const { t } = useTranslation('reply')
  const dictionary = useDictionary()
  if (!check?.needsSecondReader) return null
  const flags = flagsOf(check)
  const names = flags.map((flag) => lowerFirst(dictionary.label('formal_reply_flags', flag))).join('; ')
  return (
    <WarningNote
      title={`${t('second.title')}.`}
      action={
        <>
          <Button small busy={busyWith === 'prepare'} onClick={() => onSend('prepare')}>
            {t('second.send')}
          </Button>
          <Button small tone="link" busy={busyWith === 'sign'} onClick={() => onSend('sign')}>
            {t('second.sign')}
          </Button>
        </>
      }
    >
      {t('second.text', { count: flags.length, names })}
    </WarningNote>
  )
}
