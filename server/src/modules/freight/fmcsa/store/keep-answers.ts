import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CarrierSnapshot } from '../../../../integrations/fmcsa/index.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export type Answers = {
  readonly found: readonly CarrierSnapshot[]
  readonly retrievedAt: Instant
}

/** What the register said, in the order of the numbers, so that two lookups of one carrier wait for each other. */
export async function keepAnswers(tx: Tx, caller: Caller, { found, retrievedAt }: Answers): Promise<null> {
  const rows = found.map((snapshot) => ({ dot_number: String(snapshot.dotNumber), snapshot }))
  await sql`
    insert into freight.fmcsa_snapshots as s (dot_number, snapshot, retrieved_at, answered_at)
    select distinct on (g.dot_number) g.dot_number, g.snapshot, ${retrievedAt}, ${caller.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (dot_number text, snapshot jsonb) order by g.dot_number
    on conflict (dot_number) do update set
      snapshot = case when s.retrieved_at > excluded.retrieved_at then s.snapshot else excluded.snapshot end,
      retrieved_at = greatest(s.retrieved_at, excluded.retrieved_at), answered_at = excluded.answered_at, missing_since = null`.execute(
    tx,
  )
  return null
}

/** The register knows no such carrier. What it said before stays, if anything, with the day since which it says so. */
export async function keepMissing(
  tx: Tx,
  caller: Caller,
  { dotNumber }: { readonly dotNumber: string },
): Promise<null> {
  await sql`
    insert into freight.fmcsa_snapshots as s (dot_number, answered_at, missing_since)
    values (${dotNumber}, ${caller.now}, ${caller.now})
    on conflict (dot_number) do update
      set missing_since = coalesce(s.missing_since, excluded.missing_since), answered_at = excluded.answered_at`.execute(
    tx,
  )
  return null
}
