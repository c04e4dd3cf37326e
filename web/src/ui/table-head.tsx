import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { cellClass } from './cell-class.ts'
import type { Column, Sorting } from './column.ts'
import css from './data-table.module.css'

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting | undefined
}

export function TableHead<Row>({ columns, sorting }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={cellClass(column, columns)}
            style={column.width === undefined ? undefined : { width: column.width }}
            aria-sort={direction(column, sorting)}
          >
            {column.sort && sorting ? <SortButton column={column} sorting={sorting} /> : column.head}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function SortButton<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting }) {
  const order = direction(column, sorting)
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={css['sort']}
      onClick={() => sorting.onSort(order === 'ascending' ? `-${column.sort}` : `${column.sort}`)}
    >
      {column.head}
      {order && <Arrow size={12} stroke={2} aria-hidden />}
    </button>
  )
}

function direction<Row>(column: Column<Row>, sorting: Sorting | undefined) {
  if (!column.sort || !sorting) return undefined
  if (sorting.by === column.sort) return 'ascending'
  return sorting.by === `-${column.sort}` ? 'descending' : undefined
}
