import type { contract, FxRate, ParsedInput, Reply } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Endpoint = typeof contract.fx.listFxRates

const MOST = 100
/** domain.md §6: the latest on or before the day, at most so many days old. */
const OLDEST_DAYS = 7

/** Rates are the same for everyone, and still nothing that somebody without a venture browses. */
export async function listFxRates(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  if (caller.scope.length === 0) return { items: [], inForce: null }
  const items: FxRate[] = await db
    .selectFrom('fx.rates')
    .select([
      'from_currency as from',
      'to_currency as to',
      'day',
      sql<string>`trim_scale(rate)::text`.as('rate'),
      'source',
    ])
    .where('from_currency', '=', input.from)
    .where('to_currency', '=', input.to)
    .$if(input.day !== undefined, (rates) => rates.where('day', '<=', input.day ?? ''))
    .orderBy('day', 'desc')
    .limit(MOST)
    .execute()
  const [latest] = items
  const isFresh = latest !== undefined && input.day !== undefined && latest.day >= addDays(input.day, -OLDEST_DAYS)
  return { items, inForce: isFresh ? latest : null }
}
