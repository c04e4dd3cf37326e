import type { PayTrace } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { countsMember, lineSource } from '../line-source.ts'
import { creditsAsOf } from '../store/credits-as-of.ts'
import { teamOfLine } from '../store/kept-team.ts'
import type { LineRow } from './line-rows.ts'
import { sourceLabels } from './source-labels.ts'

type Credit = PayTrace['credits'][number]
type Row = {
  readonly user_id: UserId
  readonly source_id: string
  readonly credit_role: string
  readonly share: string
  readonly measure: string | null
  readonly counted: string | null
  readonly fx_rate: string | null
  readonly fx_day: string | null
}

/** The day's credits behind a line as they were when it was written, with what each record is called and whose work it was. */
export async function creditsOfLine(db: Reads, line: LineRow): Promise<Credit[]> {
  const { kind, side } = lineSource(line.rule)
  const all = await creditRows(db, line, side === 'team' ? await membersBehind(db, line) : [line.user_id])
  const rows = kind === 'hotel_day' ? onceEach(all) : all
  const ids = [...new Set(rows.map((credit) => credit.source_id))]
  const labels = await sourceLabels(db, [line.venture_id], kind, ids)
  const people = side === 'team' ? rows.map((credit) => credit.user_id) : []
  const names = await peopleNames(db, [line.venture_id], people)
  return rows.map(({ user_id, source_id, credit_role, fx_rate, fx_day, ...credit }) => ({
    ...credit,
    sourceKind: kind,
    sourceId: source_id,
    role: credit_role === '' ? null : credit_role,
    label: labels.get(source_id)?.label ?? '',
    detail: labels.get(source_id)?.detail ?? '',
    worker: side === 'team' ? { id: user_id, name: names.get(user_id) ?? '' } : null,
    fx: fx_rate === null || fx_day === null ? null : { rate: fx_rate, day: fx_day },
  }))
}

/** A night belongs to everybody who answers for the hotel, and counts once for a team. */
function onceEach(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.source_id, row])).values()].reverse()
}

/** Those of the payee's team whose work of the day the rule counts. */
async function membersBehind(db: Reads, line: LineRow): Promise<readonly UserId[]> {
  const source = lineSource(line.rule)
  const team = await teamOfLine(db, line)
  return team.filter(({ jobRole }) => countsMember(source, jobRole)).map(({ member }) => member)
}

/** Without a role each record counts once, in the role of which this side holds the largest share. */
async function creditRows(db: Reads, line: LineRow, people: readonly UserId[]): Promise<readonly Row[]> {
  const { kind, role, metricKey } = lineSource(line.rule)
  const asOf = { ventureId: line.venture_id, day: line.day, turn: line.turn }
  const creditRole = kind === 'load' ? role : null
  const found = await sql<Row>`
    with counted as (
      select c.*, sum(c.share) over (partition by c.source_id, c.credit_role) as held from ${creditsAsOf(asOf, people)} c
      where c.source_kind = ${kind} and (${creditRole}::text is null or c.credit_role = ${creditRole})
    ), ranked as (
      select *, dense_rank() over (partition by source_id order by held desc, credit_role) as place from counted
    )
    select r.user_id, r.source_id, r.credit_role, trim_scale(r.share)::text as share,
      r.measures[m.position]::text || coalesce('/' || r.measures[m.denominator_position], '') as counted,
      trim_scale(round(r.measures[m.position]::numeric(90, 30) / r.share, 20)) || coalesce('/' || r.measures[m.denominator_position], '') as measure,
      trim_scale(r.fx_rate)::text as fx_rate, r.fx_day
    from ranked r join incentives.metrics m on m.source_kind = r.source_kind and m.metric_key = ${metricKey}
    where r.place = 1 order by r.source_id, r.user_id`.execute(db)
  return found.rows
}
