import { IconBraces } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldsOf, type TemplateField } from '#domain/template/fields'
import type { TemplatePurpose, TextLanguage } from '#domain/template/purposes'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Popover } from '#renderer/ui/popover.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'

interface InsertFieldProps {
  readonly language: TextLanguage
  readonly purpose: TemplatePurpose
  readonly onInsert: (field: TemplateField) => void
}

/** The fields of the purpose, found by typing; F4 opens those of the text that is being written. */
export function InsertField({ language, purpose, onInsert }: InsertFieldProps) {
  const { t } = useTranslation('template')
  const [opened, setOpened] = useState(false)
  const label = t('edit.insertTitle')
  return (
    <Popover
      label={label}
      opened={opened}
      onClose={() => setOpened(false)}
      width={420}
      anchor={
        <Button
          id={`template-insert-${language}`}
          tone="link"
          small
          keys="F4"
          icon={<IconBraces size={16} stroke={1.75} aria-hidden="true" />}
          aria-expanded={opened}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
        >
          {t('edit.insert')}
        </Button>
      }
    >
      <SelectField
        label={label}
        hint={t('edit.insertHint')}
        autoFocus
        inline
        value={null}
        options={fieldsOf(purpose).map((field) => ({ value: field, label: `${t(`field.${field}`)} {${field}}` }))}
        onChange={(chosen) => {
          const field = fieldsOf(purpose).find((one) => one === chosen)
          if (!field) return
          setOpened(false)
          onInsert(field)
        }}
      />
    </Popover>
  )
}

/** F4: the button beside the text that has the focus, the Kazakh one when none has. */
export function useInsertKey(): void {
  const press = (): void => {
    const column = document.activeElement?.closest('.q-template-column') ?? document
    column.querySelector<HTMLElement>('[id^=template-insert-]')?.click()
  }
  useCommandHandlers({ insertField: press })
}
