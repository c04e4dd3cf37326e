import { encodeCursor } from './cursor.ts'

type Page<Item> = { items: Item[]; hasMore: boolean; nextCursor: string | null }

/**
 * One page of rows that were asked for with one more than its limit: that one says whether there is more. `placeOf` the
 * last one shown is where the next page goes on.
 */
export function pageOf<Row>(
  asked: object & { readonly limit: number },
  rows: readonly Row[],
  placeOf: (last: Row) => readonly string[],
): Page<Row> {
  const items = rows.slice(0, asked.limit)
  const last = items.at(-1)
  const hasMore = rows.length > asked.limit
  return { items, hasMore, nextCursor: hasMore && last !== undefined ? encodeCursor(asked, placeOf(last)) : null }
}

/** The same page, each row as it is shown. */
export function shownAs<Row, Item>({ items, ...page }: Page<Row>, view: (row: Row) => Item): Page<Item> {
  return { items: items.map(view), ...page }
}
