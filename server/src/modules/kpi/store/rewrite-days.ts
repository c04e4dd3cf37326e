import { type Day, startOfDay, weekStartOf } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { columnList, type FactDays, type FigureArea, type FigureTable } from './figure-table.ts'
import { campaignHours, NO_HOURS } from './hours-of-days.ts'

const MONDAY = 1

type Rewriting = {
  readonly tx: Tx
  readonly caller: Caller
  readonly area: FigureArea
  readonly asked: FactDays
}

/**
 * Rewrites days whole from the facts, table by table, then the weeks that hold them, and notes that the days are computed.
 * Whoever calls holds the lock of (venture, area), so nobody else writes these rows.
 */
export async function rewriteDays(
  tx: Tx,
  caller: Caller,
  area: FigureArea,
  ventureId: string,
  days: readonly Day[],
): Promise<void> {
  const zone = await zoneOf(tx, ventureId)
  const hours = area.hasHours ? await campaignHours(tx, ventureId, days) : NO_HOURS
  const asked = { ventureId, days: dates(days), today: todayIn(zone, caller.now), hours }
  const mondays = [...new Set(days.map((day) => weekStartOf(day, MONDAY)))]
  for (const table of area.tables) await rewrite({ tx, caller, area, asked }, table)
  for (const table of area.weekly) await rewrite({ tx, caller, area, asked: { ...asked, days: dates(mondays) } }, table)
  await noteComputed(
    { tx, caller, area, asked },
    days.map((day) => startOfDay(day, zone)),
  )
}

/** In one statement: what differs is written, what is no longer there goes, and only then does the area's version move. */
async function rewrite({ tx, caller, area, asked }: Rewriting, figures: FigureTable): Promise<void> {
  const { ventureId, days } = asked
  const fresh = figures.fromStored ?? figures.fromFacts
  const all = columnList([...figures.keys, ...figures.columns])
  await sql`
    with fresh as materialized (${fresh(asked)}),
    gone as (
      delete from ${sql.table(figures.table)} k where k.venture_id = ${ventureId} and k.day = any (${days})
        and not exists (select from fresh f where ${sameKeys(figures)}) returning k.day
    ),
    written as (
      insert into ${sql.table(figures.table)} as k (venture_id, ${all}, computed_at)
      select ${ventureId}, ${all}, ${caller.now} from fresh
      on conflict (venture_id, ${columnList(figures.keys)}) do update set ${taken([...figures.columns, 'computed_at'])}
      where (${columnList(figures.columns, 'k')}) is distinct from (${columnList(figures.columns, 'excluded')}) returning k.day
    )
    ${nextVersion(asked, area, sql`exists (select from gone) or exists (select from written)`)}`.execute(tx)
}

/**
 * A day that is computed for the first time, or for the first time since it began, may make a figure of a reply that
 * counted it from the facts an old one although no figure is written: the version moves for it too.
 */
async function noteComputed({ tx, caller, area, asked }: Rewriting, starts: readonly string[]): Promise<void> {
  await sql`
    with day as (
      select d.day, not exists (
        select from ${sql.table(area.main.table)} k where k.venture_id = ${asked.ventureId} and k.day = d.day) as is_empty, d.starts_at
      from unnest(${asked.days}, ${starts}::timestamptz[]) as d (day, starts_at)
    ), noted as (
      insert into kpi.computed_days (venture_id, area, day, is_empty, computed_at)
      select ${asked.ventureId}, ${area.name}, d.day, d.is_empty, ${caller.now} from day d
      where not exists (
        select from kpi.computed_days c where c.venture_id = ${asked.ventureId} and c.area = ${area.name} and c.day = d.day
          and c.is_empty = d.is_empty and (c.computed_at >= d.starts_at or d.starts_at > ${caller.now}))
      on conflict (venture_id, area, day) do update set is_empty = excluded.is_empty, computed_at = excluded.computed_at
      returning day
    )
    ${nextVersion(asked, area, sql`exists (select from noted)`)}`.execute(tx)
}

function nextVersion({ ventureId }: FactDays, { name }: FigureArea, when: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`insert into kpi.versions as v (venture_id, area) select ${ventureId}, ${name} where ${when}
    on conflict (venture_id, area) do update set version = v.version + 1`
}

async function zoneOf(tx: Tx, ventureId: string): Promise<string> {
  const { zone } = await tx
    .selectFrom('ventures.venture_facts')
    .select('zone')
    .where('id', '=', ventureId)
    .$narrowType<{ zone: string }>()
    .executeTakeFirstOrThrow()
  return zone
}

function dates(days: readonly Day[]): RawBuilder<unknown> {
  return sql`${days}::date[]`
}

function sameKeys({ keys }: FigureTable): RawBuilder<unknown> {
  return sql`(${columnList(keys, 'f')}) = (${columnList(keys, 'k')})`
}

function taken(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
}
