import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import type { BalanceRow, CarryRow, OpeningRow } from '../imports/opening-row.ts'

/** Of the people of these rows, everything that they bring. */
export async function storedOpening(
  db: Reads,
  ventureId: VentureId,
  rows: readonly OpeningRow[],
): Promise<readonly OpeningRow[]> {
  const people = [...new Set(rows.map((row) => row.userId))]
  const balances = await sql<BalanceRow>`
    select 'balance' as kind, user_id as "userId", metric_key as "metricKey", credit_role as "creditRole", period_start as "periodStart",
      trim_scale(numerator)::text as numerator, trim_scale(denominator)::text as denominator
    from incentives.opening_balances where venture_id = ${ventureId} and user_id = any (${people}::uuid[])`.execute(db)
  const carries = await sql<CarryRow>`
    select 'carry' as kind, user_id as "userId", currency, amount_minor as "amountMinor"
    from incentives.opening_carries where venture_id = ${ventureId} and user_id = any (${people}::uuid[])`.execute(db)
  return [...balances.rows, ...carries.rows]
}

export async function writeOpening(
  tx: Tx,
  caller: Caller,
  ventureId: VentureId,
  rows: readonly OpeningRow[],
): Promise<void> {
  const by = caller.impersonatedBy ?? caller.person?.id ?? null
  const balances = JSON.stringify(rows.filter((row) => row.kind === 'balance'))
  const carries = JSON.stringify(rows.filter((row) => row.kind === 'carry'))
  await sql`
    insert into incentives.opening_balances (venture_id, user_id, metric_key, credit_role, period_start, numerator, denominator, recorded_by, recorded_at)
    select ${ventureId}, "userId", "metricKey", "creditRole", "periodStart", numerator, denominator, ${by}, ${caller.now}
    from jsonb_to_recordset(${balances}::jsonb) as b ("userId" uuid, "metricKey" text, "creditRole" text, "periodStart" date, numerator numeric, denominator numeric)
    on conflict (venture_id, user_id, metric_key, credit_role, period_start) do update
      set numerator = excluded.numerator, denominator = excluded.denominator, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(
    tx,
  )
  await sql`
    insert into incentives.opening_carries (venture_id, user_id, currency, amount_minor, recorded_by, recorded_at)
    select ${ventureId}, "userId", currency, "amountMinor", ${by}, ${caller.now}
    from jsonb_to_recordset(${carries}::jsonb) as c ("userId" uuid, currency char(3), "amountMinor" bigint)
    on conflict (venture_id, user_id, currency) do update
      set amount_minor = excluded.amount_minor, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(
    tx,
  )
}
