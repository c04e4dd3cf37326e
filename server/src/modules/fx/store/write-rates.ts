import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RateRow } from '../imports/rate-row.ts'

/** In one order of rows, so that two who write the same rates wait for each other and never deadlock. */
export async function writeRates(tx: Tx, caller: Caller, rates: readonly RateRow[]): Promise<void> {
  const by = caller.impersonatedBy ?? caller.person?.id ?? null
  await sql`
    insert into fx.rates as r (from_currency, to_currency, day, rate, source, recorded_by, recorded_at)
    select "from", "to", day, rate, source, ${by}, ${caller.now}
    from jsonb_to_recordset(${JSON.stringify(rates)}::jsonb) as n ("from" char(3), "to" char(3), day date, rate numeric, source text)
    order by 1, 2, 3
    on conflict (from_currency, to_currency, day) do update
      set rate = excluded.rate, source = excluded.source, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(
    tx,
  )
}
