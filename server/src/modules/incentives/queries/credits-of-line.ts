import type { PayTrace } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { lineSource } from '../line-source.ts'
import type { LineRow } from './line-rows.ts'
import { sourceLabels } from './source-labels.ts'

type Credit = PayTrace['credits'][number]
type Row = {
  readonly source_id: string
  readonly credit_role: string
  readonly share: string
  readonly measure: string | null
  readonly counted: string | null
}

/** The day's credits behind a line, each source once, with what it is called. */
export async function creditsOfLine(db: Reads, line: LineRow): Promise<Credit[]> {
  const { kind, role, metricKey } = lineSource(line.rule)
  const credits = await sql<Row>`
    select distinct on (c.source_id) c.source_id, c.credit_role, trim_scale(c.share)::text as share,
      c.measures[m.position]::text as counted, trim_scale(c.measures[m.position] / c.share)::text as measure
    from incentives.credits c
    join incentives.metrics m on m.source_kind = c.source_kind and m.metric_key = ${metricKey}
    where c.venture_id = ${line.venture_id} and c.user_id = ${line.user_id} and c.work_day = ${line.day}::date
      and c.source_kind = ${kind} and (${role}::text is null or c.credit_role = ${role})
    order by c.source_id, c.share desc, c.credit_role`.execute(db)
  const labels = await sourceLabels(
    db,
    [line.venture_id],
    kind,
    credits.rows.map((credit) => credit.source_id),
  )
  return credits.rows.map(({ source_id, credit_role, ...credit }) => ({
    ...credit,
    sourceKind: kind,
    sourceId: source_id,
    role: credit_role === '' ? null : credit_role,
    label: labels.get(source_id)?.label ?? '',
    detail: labels.get(source_id)?.detail ?? '',
  }))
}
