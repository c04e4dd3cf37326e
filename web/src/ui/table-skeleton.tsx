import { cellClass } from './cell-class.ts'
import type { Column } from './column.ts'
import css from './data-table.module.css'

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Bones where the rows will stand, so that nothing jumps when they come. */
export function SkeletonRows<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return ROWS.map((row, y) => (
    <tr key={row} aria-hidden>
      {columns.map((column, x) => (
        <td key={column.key} className={cellClass(column, columns)}>
          <span className={css['bone']} style={{ width: x === 0 ? `${56 - ((y * 7) % 24)}%` : 64 }} />
        </td>
      ))}
    </tr>
  ))
}
