import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { Button } from '#renderer/ui/button.tsx'
import { MoveVisitDialog } from './move-visit-dialog.tsx'

/** A person without a date: with whom, about what, and the way to a day. */
export function WaitingRow({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('reception')
  const [isMoving, setMoving] = useState(false)
  return (
    <li>
      <div>
        <strong>{visit.name === '' ? t('visit.nameless') : visit.name}</strong>
        {visit.person.phone !== '' && <span className="q-reception-phone">{visit.person.phone}</span>}
        <p className="q-second" lang={visit.language === 'ru' ? 'ru' : 'kk'}>
          {visit.officialName} · {visit.question}
        </p>
      </div>
      <Button aria-haspopup="dialog" onClick={() => setMoving(true)}>
        {t('notices.giveDay')}
      </Button>
      {isMoving && <MoveVisitDialog visit={visit} onClose={() => setMoving(false)} />}
    </li>
  )
}
