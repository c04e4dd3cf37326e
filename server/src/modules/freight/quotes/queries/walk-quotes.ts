import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Sight } from '../../policy.ts'
import { FIRST_ID, mergeWalks, type Walk, walkIndex } from '../../queries/walk.ts'
import { dayOf, quoteConditions, type WantedQuotes } from './wanted-quotes.ts'

/**
 * The quotes `q` that are wanted, whole. null: the caller sees none. In ventures where a caller sees only their own, it is
 * the quotes that they sell.
 */
export function walkQuotes(caller: Caller, { whole, credited }: Sight, wanted: WantedQuotes): Walk | null {
  const me = caller.person?.id ?? FIRST_ID
  const quotes = { as: 'q', table: sql`freight.quotes`, columns: sql`q.*`, day: dayOf(wanted) } as const
  const conditions = quoteConditions(wanted, me)
  const sold = sql`and q.salesperson_id = ${me} ${conditions}`
  const walks = [
    ...(whole.length > 0 ? [walkIndex(whole, { ...quotes, conditions }, wanted)] : []),
    ...(credited.length > 0 ? [walkIndex(credited, { ...quotes, conditions: sold }, wanted)] : []),
  ]
  return mergeWalks(walks, quotes, wanted)
}
