import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { columnList, type FigureTable } from './figure-table.ts'

/**
 * Rewrites days whole from the facts, in one statement: what differs is written, what is no longer there goes, and only
 * then does the area's version move. Whoever calls holds the lock of (venture, area), so nobody else writes these rows.
 */
export async function rewriteDays(
  tx: Tx,
  caller: Caller,
  figures: FigureTable,
  ventureId: string,
  days: readonly Day[],
): Promise<void> {
  const today = await todayOf(tx, caller, ventureId)
  await sql`
    with fresh as materialized (${figures.fromFacts({ ventureId, days: sql`${days}::date[]`, today })}),
    gone as (
      delete from ${sql.table(figures.table)} k where k.venture_id = ${ventureId} and k.day = any (${days}::date[])
        and not exists (select from fresh f where ${sameKeys(figures)}) returning k.day
    ),
    written as (
      insert into ${sql.table(figures.table)} as k (venture_id, ${columnList([...figures.keys, ...figures.columns])}, computed_at)
      select ${ventureId}, ${columnList([...figures.keys, ...figures.columns])}, ${caller.now} from fresh
      on conflict (venture_id, ${columnList(figures.keys)}) do update set ${taken([...figures.columns, 'computed_at'])}
      where (${columnList(figures.columns, 'k')}) is distinct from (${columnList(figures.columns, 'excluded')}) returning k.day
    )
    insert into kpi.versions as v (venture_id, area)
    select ${ventureId}, ${figures.area} where exists (select from gone) or exists (select from written)
    on conflict (venture_id, area) do update set version = v.version + 1`.execute(tx)
}

async function todayOf(tx: Tx, caller: Caller, ventureId: string): Promise<Day> {
  const { zone } = await tx
    .selectFrom('ventures.venture_facts')
    .select('zone')
    .where('id', '=', ventureId)
    .$narrowType<{ zone: string }>()
    .executeTakeFirstOrThrow()
  return todayIn(zone, caller.now)
}

function sameKeys({ keys }: FigureTable): RawBuilder<unknown> {
  return sql`(${columnList(keys, 'f')}) = (${columnList(keys, 'k')})`
}

function taken(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
}
