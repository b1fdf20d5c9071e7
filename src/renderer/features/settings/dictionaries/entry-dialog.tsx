import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DictionaryEntry, DictionaryList } from '#contract/settings'
import { useCommand } from '#renderer/host/use-command.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { RecordDialog } from '../record-dialog.tsx'
import { hasParents, parentList } from './dictionary-rows.ts'

interface EntryDialogProps {
  readonly list: DictionaryList
  readonly lists: Readonly<Record<string, readonly DictionaryEntry[]>>
  readonly entry: DictionaryEntry | undefined
  readonly onClose: () => void
}

const blank = { code: '', parent: null, kk: '', ru: '', en: null, closedOn: null }

/** Adds an entry, changes its labels or closes it with a date. The code of an entry stays as it is. */
export function EntryDialog({ list, lists, entry, onClose }: EntryDialogProps) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const command = useCommand('dictionary.save-entry')
  const [form, setForm] = useState<Pick<DictionaryEntry, keyof typeof blank>>(entry ?? blank)
  const entries = lists[list] ?? []
  const isTaken = !entry && entries.some((one) => one.code === form.code.trim())
  const names = {
    code: t('dictionaries.code'),
    parent: t('dictionaries.parent'),
    kk: t('dictionaries.kk'),
    ru: t('dictionaries.ru'),
    en: t('dictionaries.en'),
    closedOn: t('dictionaries.closedOn'),
  }
  const errors = useFieldErrors('entry', command.failure, names)
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change })

  async function save(): Promise<void> {
    if (isTaken) return
    const { code, parent, kk, ru, en, closedOn } = form
    const saved = await command.run({ list, code: code.trim(), parent, kk, ru, en: en === '' ? null : en, closedOn })
    if (saved.ok) onClose()
  }

  const label = (lang: 'kk' | 'ru' | 'en') => (
    <TextField
      id={fieldId('entry', lang)}
      label={names[lang]}
      lang={lang}
      value={form[lang] ?? ''}
      onChange={(value) => set({ [lang]: value })}
      error={errors.of(lang)}
    />
  )
  const upper = (lists[parentList(list)] ?? []).filter((one) => one.code !== form.code && one.parent === null)
  return (
    <RecordDialog
      title={entry ? t('dictionaries.changeTitle', { code: entry.code }) : t('dictionaries.add')}
      saveLabel={entry ? t('dictionaries.save') : t('dictionaries.addSave')}
      busy={command.busy}
      failure={command.failure}
      errors={errors}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        id={fieldId('entry', 'code')}
        autoFocus={!entry}
        label={names.code}
        hint={t('dictionaries.codeHint')}
        disabled={entry !== undefined}
        value={form.code}
        onChange={(code) => set({ code })}
        error={isTaken ? t('dictionaries.codeTaken') : errors.of('code')}
      />
      {label('kk')}
      {label('ru')}
      {label('en')}
      {hasParents(list, entries) && (
        <SelectField
          id={fieldId('entry', 'parent')}
          label={names.parent}
          clearable
          options={upper.map((one) => ({ value: one.code, label: labelIn(language, one) }))}
          value={form.parent}
          onChange={(parent) => set({ parent })}
          error={errors.of('parent')}
        />
      )}
      {entry && (
        <DateField
          id={fieldId('entry', 'closedOn')}
          label={names.closedOn}
          hint={t('dictionaries.closedOnHint')}
          value={form.closedOn}
          onChange={(closedOn) => set({ closedOn })}
          error={errors.of('closedOn')}
        />
      )}
      {form.closedOn !== null && (
        <WarningNote title={t('dictionaries.closing')}>{t('dictionaries.closingText')}</WarningNote>
      )}
    </RecordDialog>
  )
}
