import type { AimedAt } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Names } from './label-rows.ts'
import type { Asked, Picture, Trade } from './trade.ts'

export type AimedMetric = AimedAt & { readonly metric: string }

export type Beside = {
  /** Moves whenever a figure of the area does, in the same commit; 0 before the first. */
  readonly version: number
  /** What the trade’s `terms` are now. */
  readonly terms: number | null
  readonly names: Names
  /** Of the campaign and person that were asked for, or of the whole venture; never of one in place of another. */
  readonly targets: readonly AimedMetric[]
}

type Row = {
  readonly version: number
  readonly terms: number | null
  readonly names: Readonly<Record<string, string>>
  readonly targets: readonly AimedMetric[]
}

/** What changes without a figure changing, and is therefore read with every request; in one statement. */
export async function besideFigures<P extends Picture, A extends Asked>(
  db: Reads,
  trade: Trade<P, A>,
  asked: A,
  ids: readonly string[],
): Promise<Beside> {
  const { ventureId, from, to, campaignId } = asked
  const { rows } = await sql<Row>`
    select
      coalesce((select version from kpi.versions where venture_id = ${ventureId} and area = ${trade.area.name}), 0)::int as version,
      (${trade.terms?.(ventureId) ?? sql`null`})::int as terms,
      coalesce((select json_object_agg(n.id, n.name) from (${trade.names(ventureId, ids)}) n), '{}') as names,
      coalesce((
        select json_agg(json_build_object('metric', t.metric, 'value', trim_scale(t.value)::text, 'per', t.per,
          'from', t.starts_on, 'to', t.ends_on) order by t.metric, t.starts_on)
        from kpi.targets t
        where t.venture_id = ${ventureId} and t.campaign_id is not distinct from ${campaignId ?? null}::uuid
          and t.user_id is not distinct from ${trade.aimedAt(asked)}
          and t.starts_on <= ${to} and (t.ends_on is null or t.ends_on >= ${from})), '[]') as targets`.execute(db)
  const [row] = rows
  return {
    version: row?.version ?? 0,
    terms: row?.terms ?? null,
    names: new Map(Object.entries(row?.names ?? {})),
    targets: row?.targets ?? [],
  }
}
