import { IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { templatePurposes, type TemplatePurpose } from '#domain/template/purposes'
import type { Template } from '#contract/template'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { useMayDo } from '../may-do.ts'
import type { SettingsSearch } from '../settings-tabs.ts'
import { templateRows, type TemplateRow } from './template-rows.ts'

interface TemplateListProps {
  readonly templates: readonly Template[]
  readonly purpose: TemplatePurpose | undefined
  /** The template that was open last. */
  readonly focused: string | undefined
  readonly onSearch: (search: SettingsSearch) => void
}

/** Templates by purpose, in the order in which a case needs them. */
export function TemplateList({ templates, purpose, focused, onSearch }: TemplateListProps) {
  const { t } = useTranslation('template')
  const mayDo = useMayDo()
  const columns = useTemplateColumns()
  const filter = purpose === undefined ? {} : { purpose }
  const rows = templateRows(templates, purpose)
  const focusedAt = rows.findIndex(({ template }) => template.templateId === focused)
  return (
    <>
      <div className="q-settings-lead">
        <div className="q-settings-chooser">
          <SelectField
            label={t('list.purpose')}
            hint={purpose === undefined ? t('list.allPurposes') : undefined}
            clearable
            options={templatePurposes.map((one) => ({ value: one, label: t(`purpose.${one}`) }))}
            value={purpose ?? null}
            onChange={(chosen) => onSearch(chosen === null ? {} : { purpose: chosen })}
          />
        </div>
        <p className="q-second">{t('about')}</p>
        {mayDo('template.save') && (
          <Button tone="primary" onClick={() => onSearch({ ...filter, template: 'new' })}>
            {t('add')}
          </Button>
        )}
      </div>
      <DataTable
        // A template that was closed goes to another place; the focus goes with it.
        key={`${purpose ?? ''} ${focusedAt}`}
        label={t('list.label')}
        columns={columns}
        rows={rows}
        rowKey={({ template }) => template.templateId}
        focusKey={focused}
        onOpen={({ template }) => onSearch({ ...filter, template: template.templateId })}
      />
    </>
  )
}

function useTemplateColumns(): readonly Column<TemplateRow>[] {
  const { t } = useTranslation('template')
  const language = useLanguage()
  const dictionary = useDictionary()
  return [
    {
      key: 'purpose',
      head: t('list.purpose'),
      width: '17rem',
      second: true,
      cell: ({ template, isFirst }) => (
        <span className={isFirst ? 'q-template-first' : undefined}>{t(`purpose.${template.purpose}`)}</span>
      ),
    },
    {
      key: 'name',
      head: t('list.name'),
      cell: ({ template }) => (
        <span lang={language === 'kk' ? 'kk' : 'ru'}>
          {labelIn(language, { kk: template.nameKk, ru: template.nameRu })}
        </span>
      ),
    },
    {
      key: 'outcome',
      head: t('list.outcome'),
      width: '13rem',
      second: true,
      drops: true,
      cell: ({ template }) => dictionary.label('reply_outcomes', template.outcome),
    },
    {
      key: 'origin',
      head: t('list.origin'),
      width: '9rem',
      second: true,
      cell: ({ template }) =>
        template.isActive ? (
          t(`origin.${template.origin}`)
        ) : (
          <StateChip bare icon={<IconMinus size={16} stroke={1.75} aria-hidden="true" />}>
            {t('list.closed')}
          </StateChip>
        ),
    },
  ]
}
