import type { Drill, DrillOf } from '@holdfast/contract'
import type { LinkTarget } from '../../ui/link-target.ts'

type Page =
  | '/freight/loads'
  | '/freight/customers'
  | '/freight/quotes'
  | '/bpo/calls'
  | '/hotel/figures'
  | '/hotel/reviews'
  | '/hotel/disputes'

/** The pages on which a person sees what a list of the API answers. */
const PAGES: ReadonlyMap<string, Page> = new Map<string, Page>([
  ['/freight/loads', '/freight/loads'],
  ['/freight/quotes', '/freight/quotes'],
  ['/freight/dormant-customers', '/freight/customers'],
  ['/bpo/call-logs', '/bpo/calls'],
  ['/hotel-kpi', '/hotel/figures'],
  ['/hospitality/reviews', '/hotel/reviews'],
  ['/hotels/disputes', '/hotel/disputes'],
])

/** The page of a list, to ask whether the person has it. */
export const pageOf = (path: string) => PAGES.get(path) ?? null

/** A list of the API and its filters as a page of this app with the same filters; null where there is none. */
export function drillLink({ path, filters }: Drill, ventureId: string): LinkTarget | null {
  const to = pageOf(path)
  if (to === null) return null
  const { ventureId: _, ...rest } = filters
  const board = path === '/freight/dormant-customers' ? { board: 'dormant' } : {}
  const search = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, inAddress(value)]))
  return { to, search: { ...search, ...board, venture: ventureId } }
}

/** The rows of some days of the range, and of one row of a breakdown. */
export const drillOf = (
  { path, filters, from, to }: DrillOf,
  days: { readonly firstDay: string; readonly lastDay: string },
  ofRow: Readonly<Record<string, string>> = {},
): Drill => ({ path, filters: { ...filters, ...ofRow, [from]: days.firstDay, [to]: days.lastDay } })

/** Yes and no stand in an address as such; as text they would wear quotes there. */
const inAddress = (value: string) => (value === 'true' ? true : value === 'false' ? false : value)
