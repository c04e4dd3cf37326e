import type { Day, VentureId } from '@holdfast/engine/kernel'
import { eachMonth, type Month, monthOf } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { columnList } from './figure-table.ts'
import { MONTHLY, SAAS_AREA, SAAS_TABLES, type SaasRows, type SaasTable, saasFromFacts } from './saas-tables.ts'

/**
 * A change of a day moves every month from its own on: they are rewritten whole from the facts, up to the running one, and
 * what has not changed is not written. Whoever calls holds the lock of (venture, area), so nobody else writes these rows.
 */
export async function rewriteMonths(tx: Tx, caller: Caller, ventureId: VentureId, days: readonly Day[]): Promise<void> {
  const [first] = [...days].sort()
  const to = monthOf(await todayOf(tx, caller, ventureId))
  if (first === undefined || monthOf(first) > to) return
  const months = { from: monthOf(first), to }
  const rows = await saasFromFacts(tx, ventureId, months)
  for (const table of SAAS_TABLES) await rewrite(tx, { caller, ventureId, table, rows, from: months.from })
  await noteComputed(tx, caller, ventureId, eachMonth(months.from, months.to))
}

type Rewriting = {
  readonly caller: Caller
  readonly ventureId: VentureId
  readonly table: SaasTable
  readonly rows: SaasRows
  readonly from: Month
}

async function rewrite(tx: Tx, { caller, ventureId, table, rows, from }: Rewriting): Promise<void> {
  const { keys, columns } = table
  const all = columnList([...keys, ...columns])
  const taken = [...columns, 'computed_at'].map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
  await sql`
    with fresh as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows[table.table])}::jsonb) as f (${sql.raw(table.types)})
    ), gone as (
      delete from ${sql.table(table.table)} k where k.venture_id = ${ventureId} and k.month >= ${from}
        and not exists (select from fresh f where (${columnList(keys, 'f')}) = (${columnList(keys, 'k')}))
    )
    insert into ${sql.table(table.table)} as k (venture_id, ${all}, computed_at)
    select ${ventureId}, ${all}, ${caller.now} from fresh
    on conflict (venture_id, ${columnList(keys)}) do update set ${sql.join(taken)}
    where (${columnList(columns, 'k')}) is distinct from (${columnList(columns, 'excluded')})`.execute(tx)
}

async function noteComputed(tx: Tx, caller: Caller, ventureId: VentureId, months: readonly Month[]): Promise<void> {
  await sql`
    insert into kpi.computed_days as c (venture_id, area, day, is_empty, computed_at)
    select ${ventureId}, ${SAAS_AREA.name}, m.month, not exists (
      select from ${sql.table(MONTHLY.table)} k where k.venture_id = ${ventureId} and k.month = m.month), ${caller.now}
    from unnest(${months}::date[]) as m (month)
    on conflict (venture_id, area, day) do update set is_empty = excluded.is_empty, computed_at = excluded.computed_at
    where c.is_empty <> excluded.is_empty`.execute(tx)
}

async function todayOf(tx: Tx, caller: Caller, ventureId: VentureId): Promise<Day> {
  const { zone } = await tx
    .selectFrom('ventures.venture_facts')
    .select('zone')
    .where('id', '=', ventureId)
    .$narrowType<{ zone: string }>()
    .executeTakeFirstOrThrow()
  return todayIn(zone, caller.now)
}
