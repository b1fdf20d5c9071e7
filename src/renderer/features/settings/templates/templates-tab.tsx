import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { settingsSearchOf, type SettingsSearch } from '../settings-tabs.ts'
import { TemplateEditor } from './template-editor.tsx'
import { blankForm, formOf, purposeOf } from './template-form.ts'
import { TemplateList } from './template-list.tsx'
import './templates.css'

/** What was done last, with the template that it was done to. */
export interface TemplateNews {
  readonly what: 'saved' | 'closedDone' | 'reopened'
  readonly templateId: string
}

/** Texts with fields: the list, and the editor of the one that the address names. */
export function TemplatesTab() {
  const { t } = useTranslation('template')
  const language = useLanguage()
  const navigate = useNavigate()
  const search = settingsSearchOf(useSearch({ strict: false }))
  const templates = useOperation('template.list', {})
  const [news, setNews] = useState<TemplateNews>()
  const [last, setLast] = useState<string>()
  const open = (next: SettingsSearch): void => {
    if (next.template !== undefined) setNews(undefined)
    void navigate({ to: '/settings/$tab', params: { tab: 'templates' }, search: next })
  }
  const filter = search.purpose === undefined ? {} : { purpose: search.purpose }
  return (
    <QueryView query={templates}>
      {({ items }) => {
        const named = (templateId: string | undefined) => items.find((one) => one.templateId === templateId)
        const template = named(search.template)
        if (search.template === undefined) {
          const done = named(news?.templateId)
          return (
            <>
              {news && done && (
                <DoneBar>{t(news.what, { name: labelIn(language, { kk: done.nameKk, ru: done.nameRu }) })}</DoneBar>
              )}
              <TemplateList
                templates={items}
                purpose={purposeOf(search.purpose)}
                focused={news?.templateId ?? last}
                onSearch={open}
              />
            </>
          )
        }
        if (!template && search.template !== 'new') {
          return (
            <EmptyState title={t('notFound')} action={<Button onClick={() => open(filter)}>{t('edit.back')}</Button>}>
              {t('notFoundText')}
            </EmptyState>
          )
        }
        const from = named(search.from)
        return (
          <TemplateEditor
            key={`${search.template} ${search.from ?? ''}`}
            template={template}
            draftName={template?.templateId ?? `new.${search.from ?? ''}`}
            started={from ? formOf(from) : blankForm(purposeOf(search.purpose) ?? 'reply')}
            onCopy={(copied) => open({ ...filter, template: 'new', from: copied })}
            onLeave={(done) => {
              setNews(done)
              setLast(template?.templateId)
              open(filter)
            }}
          />
        )
      }}
    </QueryView>
  )
}
