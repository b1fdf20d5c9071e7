import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { ReplyForm, ReplyWay } from './use-reply-form.ts'

export interface ReplyBarProps {
  readonly form: ReplyForm
  readonly primary: ReplyWay
  readonly onSend: (way: ReplyWay) => void
}

const words = { prepare: 'editor.prepare', sign: 'editor.sign' } as const

/** Both ways to go on; the usual one of the role first. Enter within a field sends nothing, Ctrl+Enter does. */
export function ReplyBar({ form, primary, onSend }: ReplyBarProps) {
  const { t } = useTranslation('reply')
  const format = useFormat()
  const second: ReplyWay = primary === 'sign' ? 'prepare' : 'sign'
  return (
    <>
      <Button tone="primary" keys="Ctrl+Enter" busy={form.busyWith === primary} onClick={() => onSend(primary)}>
        {t(words[primary])}
      </Button>
      <Button busy={form.busyWith === second} onClick={() => onSend(second)}>
        {t(words[second])}
      </Button>
      {form.savedAt !== undefined && (
        <span className="q-second reply-saved" role="status">
          {t('editor.draftSaved', { time: format.time(form.savedAt) })}
        </span>
      )}
    </>
  )
}
