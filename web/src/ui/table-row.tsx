import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { cellClass } from './cell-class.ts'
import type { Column, Opening } from './column.ts'
import css from './data-table.module.css'

interface TableRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly opening: Opening<Row> | undefined
  /** Index of the column that carries the link. */
  readonly opener: number
  readonly open: boolean
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined
}

// While a long table scrolls, the rows that stay must cost nothing.
export const TableRow = memo(DrawnRow) as typeof DrawnRow

function DrawnRow<Row>({ row, index, columns, opening, opener, open, measure }: TableRowProps<Row>) {
  return (
    <tr ref={measure} data-index={index} data-open={open || undefined} aria-rowindex={measure ? index + 2 : undefined}>
      {columns.map((column, at) => (
        <td key={column.key} className={cellClass(column, columns)}>
          {at === opener && opening ? (
            <Opener row={row} opening={opening} open={open}>
              {column.cell(row)}
            </Opener>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

interface OpenerProps<Row> extends Pick<TableRowProps<Row>, 'row' | 'open'> {
  readonly opening: Opening<Row>
  readonly children: ReactNode
}

/** One real link or button a row, stretched over all of it: mouse, keyboard and readers get the same target. */
function Opener<Row>({ row, opening, open, children }: OpenerProps<Row>) {
  if ('link' in opening) {
    const link = opening.link(row)
    if (link === null) return children
    return (
      <Link className={css['opener']} data-row-opener {...link}>
        {children}
      </Link>
    )
  }
  return (
    <button
      type="button"
      className={css['opener']}
      data-row-opener
      aria-expanded={open}
      onClick={() => opening.onOpen(row)}
    >
      {children}
    </button>
  )
}
