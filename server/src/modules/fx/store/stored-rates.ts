import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { type RateRow, rateKey } from '../imports/rate-row.ts'

/** Those of the named directions and days that stand, by their key. */
export async function storedRates(
  db: Reads,
  named: readonly Pick<RateRow, 'from' | 'to' | 'day'>[],
): Promise<ReadonlyMap<string, RateRow>> {
  const found = await sql<RateRow>`
    select r.from_currency as "from", r.to_currency as "to", r.day, trim_scale(r.rate)::text as rate, r.source
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as n ("from" char(3), "to" char(3), day date)
    join fx.rates r on r.from_currency = n."from" and r.to_currency = n."to" and r.day = n.day`.execute(db)
  return new Map(found.rows.map((rate) => [rateKey(rate), rate]))
}
