import { IconPaperclip } from '@tabler/icons-react'
import type { ClipboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { textLanguage } from '../words/text-language.ts'
import { AttachmentList } from './attachment-list.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'
import type { Attachments } from './use-attachments.ts'

export interface EssenceFieldProps extends FieldsProps {
  readonly attachments: Attachments
  readonly picker: RefObject<HTMLInputElement | null>
}

/** What the person asks, and the papers that came with it. Files that are pasted or chosen join the list below. */
export function EssenceField({ form, set, errorOf, attachments, picker }: EssenceFieldProps) {
  const { t } = useTranslation('desk')
  function takePasted(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    attachments.add(files)
  }
  return (
    <div className="desk-essence">
      <TextAreaField
        id={fieldId('essence')}
        label={t('field.essence')}
        hint={t('field.essenceHint')}
        lang={textLanguage(form.language)}
        value={form.essence}
        onChange={(text) => set('essence', text)}
        onPaste={takePasted}
        error={errorOf('essence')}
      />
      {/* After the text in the Tab order, at the end of its label to the eye. */}
      <div className="desk-attach">
        <Button
          tone="link"
          small
          keys="Ctrl+O"
          id={fieldId('files')}
          icon={<IconPaperclip size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => picker.current?.click()}
        >
          {t('attach.add')}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            attachments.add([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <AttachmentList
        files={form.files}
        uploads={attachments.uploads}
        error={errorOf('files')}
        onRemove={(fileId) =>
          set(
            'files',
            form.files.filter((file) => file.fileId !== fileId),
          )
        }
        onCancel={attachments.cancel}
        onRetry={attachments.retry}
      />
    </div>
  )
}
