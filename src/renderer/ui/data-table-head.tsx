import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DataTableProps } from './data-table.tsx'

type HeadProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowKey' | 'selected' | 'onSelect'>

/** Head of a table: names, order, and the box that chooses all rows. */
export function DataTableHead<Row>({ columns, rows, rowKey, selected, onSelect }: HeadProps<Row>) {
  const { t } = useTranslation('common')
  const allSelected = rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)))
  return (
    <thead>
      <tr aria-rowindex={1}>
        {onSelect && (
          <th scope="col" style={{ width: '2.5rem' }}>
            <input
              type="checkbox"
              aria-label={t('selectAll')}
              checked={allSelected}
              onChange={() => onSelect(new Set(allSelected ? [] : rows.map((row) => rowKey(row))))}
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-align={column.align}
            data-drop={column.drops || undefined}
            aria-sort={column.sorted ?? (column.onSort ? 'none' : undefined)}
            style={column.width ? { width: column.width } : undefined}
          >
            {column.onSort ? (
              <button type="button" onClick={column.onSort}>
                {column.head}
                {column.sorted === 'ascending' && <IconArrowUp size={14} stroke={1.75} aria-hidden="true" />}
                {column.sorted === 'descending' && <IconArrowDown size={14} stroke={1.75} aria-hidden="true" />}
              </button>
            ) : (
              column.head
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
