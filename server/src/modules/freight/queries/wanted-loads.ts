import type { contract, ParsedInput } from '@holdfast/contract'
import { type Days, isAsked } from './column-conditions.ts'
import type { Going } from './walk.ts'

/** Whatever narrows and orders a list of loads. */
export type LoadFilters = Omit<ParsedInput<typeof contract.freight.exportLoads>, 'ventureId'>

export type Wanted = LoadFilters & Going

/** A day of the load by which a list can be asked for, and then is ordered. */
export type DatedBy = Days & { readonly column: (typeof DATED)[number][1] }

const DATED = [
  ['billed', 'billing_date'],
  ['delivered', 'delivered_on'],
  ['pickedUp', 'picked_up_on'],
  ['covered', 'covered_on'],
  ['lost', 'lost_on'],
  ['created', 'created_on'],
] as const

/** The days that are asked for; the first orders the list, the others only narrow it. */
export function datedBy(filters: LoadFilters): readonly DatedBy[] {
  return DATED.map(([name, column]) => ({ column, from: filters[`${name}From`], to: filters[`${name}To`] })).filter(
    isAsked,
  )
}

const ORDERING: readonly string[] = ['ventureId', 'cursor', 'sort', 'limit', 'after', 'notAsked']

/** Asked for without a value that tells how many loads there are: one walk serves whatever is asked, so its plan is kept. */
export function isPlain(wanted: Readonly<Partial<Wanted>>): boolean {
  return Object.entries(wanted).every(([name, value]) => value === undefined || ORDERING.includes(name))
}
