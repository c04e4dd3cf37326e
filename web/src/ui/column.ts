import type { ReactNode } from 'react'
import type { LinkTarget } from './link-target.ts'

export interface Column<Row> {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Right-aligned with tabular numerals: amounts, counts, times, and the state that ends a row. */
  readonly figure?: boolean
  readonly width?: number | string
  /** false: gone below 768 px; say it in the name's second line instead. */
  readonly phone?: boolean
  /** Gone below this many pixels, where wide tables run out of room; say it elsewhere instead. */
  readonly from?: 1280 | 1440
  /** This cell carries the row's link instead of the first one: where a box to tick comes first. */
  readonly opens?: boolean
  /** The server's name of this order; the head becomes a button. */
  readonly sort?: string
}

/** The order in force: a column's `sort`, with "-" before it for the largest first. */
export interface Sorting {
  readonly by: string
  readonly onSort: (by: string) => void
}

/** How rows open: as a link to a page (null: this row opens nothing), or by a handler that shows a panel beside the table. */
export type Opening<Row> = { readonly link: (row: Row) => LinkTarget | null } | { readonly onOpen: (row: Row) => void }
