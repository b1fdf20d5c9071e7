import { useMayDo } from '../may-do.ts'
import { DeadlineCalculator } from './deadline-calculator.tsx'
import { VerifyPanel } from './verify-panel.tsx'

/** Is the register whole; when would a term end. */
export function CheckTab() {
  const mayDo = useMayDo()
  return (
    <div className="q-settings-body">
      {mayDo('register.verify') && <VerifyPanel />}
      <DeadlineCalculator />
    </div>
  )
}
