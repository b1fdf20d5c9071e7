import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCap } from '#renderer/ui/key-cap.tsx'

export interface ListSearchProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly box: RefObject<HTMLInputElement | null>
}

/** How long typing must rest before the list is asked, milliseconds. */
const rest = 250

/** Search within the list on the screen; what is typed goes into the address when typing rests. */
export function ListSearch({ text, onChange, box }: ListSearchProps) {
  const { t } = useTranslation('appeal')
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  useEffect(() => {
    // The address changed by another way, a saved view for example.
    if (text === sent.current) return
    sent.current = text
    setTyped(text)
  }, [text])
  useEffect(() => {
    if (typed.trim() === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed.trim()
      onChange(typed.trim())
    }, rest)
    return () => clearTimeout(timer)
  })
  return (
    <div className="q-box appeal-search" role="search">
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <input
        ref={box}
        type="search"
        value={typed}
        placeholder={t('list.search')}
        aria-label={t('list.search')}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return
          event.preventDefault()
          event.stopPropagation()
          setTyped('')
        }}
      />
      <span className="q-box-end">
        <KeyCap keys="/" />
      </span>
    </div>
  )
}
