import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { cellClass } from './cell-class.ts'
import type { Column, Opening, Sorting } from './column.ts'
import { cx } from './cx.ts'
import css from './data-table.module.css'
import { TableHead } from './table-head.tsx'
import { TableMore, type TableMoreProps } from './table-more.tsx'
import { TableRow } from './table-row.tsx'
import { SkeletonRows } from './table-skeleton.tsx'
import { useRowKeys } from './use-row-keys.ts'

// Most tables are short: the code that leaves rows out comes with the first long one.
const VirtualRows = lazy(() => import('./virtual-rows.tsx'))

/** Above this many rows only those in sight are in the document. */
const MANY = 100

export interface DataTableProps<Row> {
  /** Names the table to people who listen. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The first column (or the one that `opens`) becomes the link or button; j, k and the arrows walk the rows, Enter opens. */
  readonly opening?: Opening<Row>
  /** The row whose panel is open. */
  readonly openKey?: string | null
  /** By column key. Only where sums make sense. */
  readonly totals?: Readonly<Record<string, ReactNode>>
  readonly sorting?: Sorting
  /** The first page is on its way: rows of bones keep the layout. */
  readonly loading?: boolean
  /** There is a next page. It is asked for when its place comes into sight. */
  readonly more?: TableMoreProps | null
  readonly empty?: ReactNode
  /** Rows of 32 px whatever the density. */
  readonly compact?: boolean
  /** Inside a panel: no ground under the head, no padding at the edges. */
  readonly bare?: boolean
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, opening, totals, sorting, loading = false, more, empty, compact, bare } = props
  const table = useRef<HTMLTableElement>(null)
  const reveal = useRef<((index: number) => void) | null>(null)
  useRowKeys(table, opening ? rows.length : 0, reveal)
  const many = rows.length > MANY
  return (
    <div className={css['frame']}>
      <table
        ref={table}
        className={cx(css['table'], compact && css['compact'], bare && css['bare'], many && css['many'])}
        aria-label={label}
        aria-busy={loading}
        aria-rowcount={many ? rows.length + 1 : undefined}
      >
        <TableHead columns={columns} sorting={sorting} />
        <tbody>
          {loading && rows.length === 0 && <SkeletonRows columns={columns} />}
          {!loading && rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length} className={css['empty']}>
                {empty}
              </td>
            </tr>
          )}
          <Rows {...props} table={table} reveal={reveal} many={many} />
        </tbody>
        {totals && rows.length > 0 && <Totals columns={columns} totals={totals} />}
      </table>
      {more && <TableMore {...more} shown={rows.length} />}
    </div>
  )
}

interface RowsProps<Row> extends DataTableProps<Row> {
  readonly many: boolean
  readonly table: React.RefObject<HTMLTableElement | null>
  readonly reveal: React.RefObject<((index: number) => void) | null>
}

function Rows<Row>({ columns, rows, rowKey, opening, openKey, many, table, reveal }: RowsProps<Row>) {
  const opener = Math.max(
    0,
    columns.findIndex((column) => column.opens),
  )
  const draw = (row: Row, index: number, measure?: (element: HTMLTableRowElement | null) => void) => (
    <TableRow
      key={rowKey(row)}
      row={row}
      index={index}
      columns={columns}
      opening={opening}
      opener={opener}
      open={openKey !== undefined && openKey === rowKey(row)}
      measure={measure}
    />
  )
  if (!many) return rows.map((row, index) => draw(row, index))
  return (
    <Suspense fallback={rows.slice(0, MANY).map((row, index) => draw(row, index))}>
      <VirtualRows
        count={rows.length}
        table={table}
        reveal={reveal}
        draw={(index, measure) => {
          const row = rows[index]
          return row === undefined ? null : draw(row, index, measure)
        }}
      />
    </Suspense>
  )
}

function Totals<Row>({
  columns,
  totals,
}: Pick<DataTableProps<Row>, 'columns'> & { totals: Record<string, ReactNode> }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.key} className={cellClass(column, columns)}>
            {totals[column.key]}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
