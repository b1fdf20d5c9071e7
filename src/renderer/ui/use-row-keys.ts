import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { DataTableProps } from './data-table.tsx'

/** Rows that PgUp and PgDn jump over. */
const page = 15

interface RowKeysOptions<Row> extends DataTableProps<Row> {
  readonly table: RefObject<HTMLTableElement | null>
  readonly scrollTo: (at: number) => void
  readonly keyAt: (at: number) => string | undefined
}

/** Keyboard of a table: which row has the focus, where keys move it, what they choose. */
export function useRowKeys<Row>(options: RowKeysOptions<Row>) {
  const { rows, rowKey, table, scrollTo, keyAt, selected, onSelect, onOpen, focusKey } = options
  const wanted = focusKey === undefined ? -1 : rows.findIndex((row) => rowKey(row) === focusKey)
  const [chosen, setChosen] = useState(Math.max(0, wanted))
  const focused = Math.min(chosen, Math.max(0, rows.length - 1))
  const started = useRef(false)

  function move(to: number): void {
    const at = Math.max(0, Math.min(rows.length - 1, to))
    setChosen(at)
    scrollTo(at)
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus())
  }

  useEffect(() => {
    if (started.current || wanted < 0) return
    started.current = true
    move(wanted)
  })

  function toggle(key: string, on = !selected?.has(key)): void {
    const next = new Set(selected)
    if (on) next.add(key)
    else next.delete(key)
    onSelect?.(next)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || (event.target instanceof Element && event.target.closest('thead, a, button, select'))) return
    const target = targetRow(event, focused, rows.length)
    if (target !== undefined) {
      event.preventDefault()
      if (event.shiftKey && onSelect) selectRange(target)
      move(target)
      return
    }
    const key = keyAt(focused)
    if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey) && onSelect) {
      event.preventDefault()
      onSelect(new Set(rows.map((row) => rowKey(row))))
    } else if (event.key === ' ' && onSelect && key !== undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault()
      toggle(key)
    } else if (event.key === 'Escape' && selected && selected.size > 0) {
      event.preventDefault()
      event.stopPropagation()
      onSelect?.(new Set())
    } else if (event.key === 'Enter' && !event.ctrlKey && onOpen) {
      const row = rows[focused]
      if (row === undefined) return
      event.preventDefault()
      onOpen(row)
    }
  }

  function selectRange(to: number): void {
    const next = new Set(selected)
    for (let at = Math.min(focused, to); at <= Math.max(focused, to); at += 1) {
      const key = keyAt(at)
      if (key !== undefined) next.add(key)
    }
    onSelect?.(next)
  }

  return { focused, focus: setChosen, toggle, onKeyDown }
}

function targetRow(event: KeyboardEvent<HTMLElement>, at: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  switch (event.key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + page
    case 'PageUp':
      return at - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
