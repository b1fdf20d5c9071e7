import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { OrganisationEditor } from './organisation-editor.tsx'

/** Who the office is: name, address, hours. */
export function OrganisationTab() {
  const organisation = useOperation('organisation.get', {})
  const { i18n } = useTranslation()
  return (
    <div className="q-settings-body" lang={i18n.language}>
      <QueryView query={organisation}>{(value) => <OrganisationEditor organisation={value} />}</QueryView>
    </div>
  )
}
