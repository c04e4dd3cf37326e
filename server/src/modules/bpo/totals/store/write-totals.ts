import { type ChangedTotals, DAY_TOTALS } from '@holdfast/engine/bpo'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { columnOf } from './totals-row.ts'

export type Writing = {
  readonly ventureId: string
  readonly currency: string
  readonly source: 'HAND' | 'API' | 'UPLOAD'
}

/** Writes days that differ from what stands, in one statement. */
export async function writeTotals(
  tx: Tx,
  caller: Caller,
  { ventureId, currency, source }: Writing,
  changed: readonly ChangedTotals[],
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ campaignId, agentId, day, after }) => ({
    campaign_id: campaignId,
    agent_id: agentId,
    day,
    ...Object.fromEntries(DAY_TOTALS.map((total) => [columnOf(total), after[total]])),
  }))
  await sql`
    insert into bpo.day_totals (venture_id, currency, source, recorded_by, recorded_at, ${COLUMNS})
    select ${ventureId}, ${currency}, ${source}, ${caller.person?.id ?? null}, ${caller.now}, ${COLUMNS}
    from jsonb_populate_recordset(null::bpo.day_totals, ${JSON.stringify(rows)}::jsonb)
    on conflict (venture_id, campaign_id, agent_id, day) do update set ${OVERWRITTEN}, source = excluded.source,
      recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, voided_at = null, void_reason = null,
      version = day_totals.version + 1`.execute(tx)
}

const FIGURES = DAY_TOTALS.map(columnOf)
const COLUMNS = sql.join(['campaign_id', 'agent_id', 'day', ...FIGURES].map((name) => sql.ref(name)))
const OVERWRITTEN = sql.join(FIGURES.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
