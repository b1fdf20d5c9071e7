import { useOperation } from '#renderer/host/use-query.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useMayDo } from '../may-do.ts'
import { OfficeEditor } from './office-editor.tsx'
import { ReserveForm } from './reserve-form.tsx'
import { RuleSets } from './rule-sets.tsx'

/** How appeals are numbered, how papers and windows behave, by which terms the office works. */
export function NumbersTab() {
  const settings = useOperation('settings.get', {})
  const mayDo = useMayDo()
  return (
    <div className="q-settings-body">
      <QueryView query={settings}>
        {(value) => (
          <>
            <OfficeEditor settings={value} />
            {mayDo('number.reserve') && <ReserveForm />}
            <RuleSets ruleSets={value.ruleSets} version={value.version} />
          </>
        )}
      </QueryView>
    </div>
  )
}
