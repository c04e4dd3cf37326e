import type { FxRate } from '@holdfast/engine/incentives'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** Where a venture has set nothing; the default of holdings.thresholds says the same. */
const STALE_DAYS = 7
/** As old as a rate may be that still converts. */
const OLDEST_DAYS = 7

export async function staleDaysOf(db: Reads, ventureId: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select stale_days as days from holdings.threshold_facts where venture_id = ${ventureId}`.execute(db)
  return rows[0]?.days ?? STALE_DAYS
}

/** The rates into a currency that may convert on a day. */
export async function ratesInto(db: Reads, currency: string, day: Day): Promise<readonly FxRate[]> {
  const { rows } = await sql<FxRate>`
    select from_currency as "from", to_currency as "to", day, trim_scale(rate)::text as rate from fx.rate_facts
    where to_currency = ${currency} and day between ${addDays(day, -OLDEST_DAYS)}::date and ${day}::date`.execute(db)
  return rows
}
