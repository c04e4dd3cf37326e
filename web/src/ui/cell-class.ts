import type { Column } from './column.ts'
import { cx } from './cx.ts'
import css from './data-table.module.css'

/** How a column's cells stand: right-aligned, gone below some width, or the last that a phone still shows. */
export const cellClass = <Row>(column: Column<Row>, columns: readonly Column<Row>[]) =>
  cx(
    column.figure && css['figure'],
    column.phone === false && css['wide'],
    column.from !== undefined && css[`from-${column.from}`],
    column === columns.findLast(({ phone, from }) => phone !== false && from === undefined) && css['edge'],
  )
