import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DictionaryEntry } from '#contract/settings'
import { momentText } from '#renderer/i18n/format.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useLabels } from '../words/use-labels.ts'
import type { SpokenLanguage } from './desk-form.ts'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

/** How the appeal came, its language, when. They keep their last values, so Tab begins after them. */
export function ArrivalFields({ form, set, errorOf, now }: FieldsProps & { readonly now: string }) {
  const { t } = useTranslation(['desk', 'common'])
  const labels = useLabels()
  const channels = labels.dictionary
    .entries('channels')
    .filter((entry) => entry.code === form.channel || bringsAppeals(entry))
  const languages: SpokenLanguage[] = ['kk', 'ru']
  if (!languages.includes(form.language)) languages.push(form.language)
  return (
    <div className="desk-row" data-row="arrival">
      <SelectField
        id={fieldId('channel')}
        label={t('desk:field.channel')}
        value={form.channel}
        onChange={(code) => set('channel', code ?? form.channel)}
        options={channels.map((entry) => ({ value: entry.code, label: labels.of('channels', entry.code) }))}
        error={errorOf('channel')}
      />
      <SegmentedField
        id={fieldId('language')}
        label={t('desk:field.language')}
        value={form.language}
        onChange={(language) => set('language', language)}
        choices={languages.map((value) => ({
          value,
          label: value === 'mix' ? t('desk:extra.mixed') : t(`common:language.${value}`),
          ...(value === 'mix' ? {} : { lang: value }),
        }))}
        error={errorOf('language')}
      />
      <ReceivedField form={form} set={set} errorOf={errorOf} now={now} />
    </div>
  )
}

/** Questions of a meeting and signals of a chat have their own records; what is closed is offered no more. */
function bringsAppeals({ attributes, closedOn }: DictionaryEntry): boolean {
  return closedOn === null && attributes['group'] !== 'meeting' && attributes['signal'] !== true
}

/** Shows the running clock until a moment is typed; an emptied field runs again. */
function ReceivedField({ form, set, errorOf, now }: FieldsProps & { readonly now: string }) {
  const { t } = useTranslation('desk')
  const [typing, setTyping] = useState<string>()
  return (
    <TextField
      id={fieldId('received')}
      label={t('field.received')}
      hint={form.received === '' && typing === undefined ? t('field.receivedNow') : undefined}
      value={typing ?? (form.received === '' ? momentText(now) : form.received)}
      onChange={(text) => {
        setTyping(text)
        set('received', text)
      }}
      onBlur={() => setTyping(undefined)}
      autoComplete="off"
      inputMode="numeric"
      error={errorOf('received')}
      end={
        <IconButton
          label={t('field.setNow')}
          icon={<IconClock size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            setTyping(undefined)
            set('received', '')
          }}
        />
      }
    />
  )
}
