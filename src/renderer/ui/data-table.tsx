import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTableHead } from './data-table-head.tsx'
import { useRowKeys } from './use-row-keys.ts'

export interface Column<Row> {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** CSS width such as `5.5rem`; the column without one takes the rest. */
  readonly width?: string | undefined
  readonly align?: 'start' | 'end' | undefined
  /** Second voice: smaller and quieter. */
  readonly second?: boolean | undefined
  /** Leaves in a narrow window. */
  readonly drops?: boolean | undefined
  readonly sorted?: 'ascending' | 'descending' | undefined
  readonly onSort?: (() => void) | undefined
}

export interface DataTableProps<Row> {
  /** Spoken name of the table. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** How a row is called, for its check box: the number of the appeal. */
  readonly rowName?: ((row: Row) => string) | undefined
  readonly onOpen?: ((row: Row) => void) | undefined
  /** Keys of the chosen rows; gives check boxes, Space, Shift+arrows and Ctrl+A. */
  readonly selected?: ReadonlySet<string> | undefined
  readonly onSelect?: ((selected: ReadonlySet<string>) => void) | undefined
  /** Row that takes the focus when the table is drawn, for example after coming back from a card. */
  readonly focusKey?: string | undefined
  /** All rows there are, when `rows` is a part. */
  readonly total?: number | undefined
  /** Called when the last rows come into sight. */
  readonly onNearEnd?: (() => void) | undefined
  readonly dense?: boolean | undefined
}

/**
 * Rows of 32 px under a head that stays. One row is in the Tab order; arrows, Home, End, PgUp and PgDn move the focus,
 * Enter opens. Only rows in sight are drawn when there are many.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, selected, onSelect, onNearEnd, dense, total } = props
  const { t } = useTranslation('common')
  const table = useRef<HTMLTableElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => (dense ? 26 : 32),
    getScrollElement: () => table.current?.closest<HTMLElement>('.q-screen-body') ?? null,
    overscan: 20,
    initialRect: { width: 800, height: 800 },
  })
  const keys = useRowKeys({
    ...props,
    table,
    scrollTo: (at) => virtual.scrollToIndex(at),
    keyAt: (at) => {
      const row = rows[at]
      return row === undefined ? undefined : rowKey(row)
    },
  })
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const above = first?.start ?? 0
  const below = last ? virtual.getTotalSize() - last.end : 0
  const isNearEnd = last !== undefined && last.index >= rows.length - 10
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  }, [isNearEnd, onNearEnd, rows.length])
  const span = columns.length + (onSelect ? 1 : 0)
  return (
    <table
      ref={table}
      className="q-table"
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? rows.length) + 1}
      aria-multiselectable={onSelect ? true : undefined}
      data-dense={dense || undefined}
      data-openable={onOpen ? true : undefined}
      onKeyDown={keys.onKeyDown}
    >
      <DataTableHead columns={columns} rows={rows} rowKey={rowKey} selected={selected} onSelect={onSelect} />
      <tbody>
        {above > 0 && <Filler span={span} height={above} />}
        {items.map(({ index }) => {
          const row = rows[index]
          if (row === undefined) return null
          const key = rowKey(row)
          const isSelected = selected?.has(key) ?? false
          return (
            <tr
              key={key}
              data-row={index}
              tabIndex={index === keys.focused ? 0 : -1}
              aria-rowindex={index + 2}
              aria-selected={onSelect ? isSelected : undefined}
              onFocus={() => keys.focus(index)}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('a, button, input, label')) return
                onOpen?.(row)
              }}
            >
              {onSelect && (
                <td>
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    checked={isSelected}
                    aria-label={t('selectRow', { name: props.rowName?.(row) ?? String(index + 1) })}
                    onChange={() => keys.toggle(key)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-align={column.align}
                  data-second={column.second || undefined}
                  data-drop={column.drops || undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
        {below > 0 && <Filler span={span} height={below} />}
      </tbody>
    </table>
  )
}

function Filler({ span, height }: { readonly span: number; readonly height: number }) {
  return (
    <tr className="q-filler" aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
