import type { contract, ParsedInput } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'

/** Whatever narrows and orders a list of loads. */
export type LoadFilters = Omit<ParsedInput<typeof contract.freight.exportLoads>, 'ventureId'>

/** Where a list goes on: after this load, and (in a list by days) this day. */
export type Place = { readonly day: Day | null; readonly id: string }
export type Wanted = LoadFilters & { readonly limit: number; readonly after: Place | undefined }

export type Days = { readonly from: Day | undefined; readonly to: Day | undefined }
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

export function isAsked({ from, to }: Days): boolean {
  return from !== undefined || to !== undefined
}
