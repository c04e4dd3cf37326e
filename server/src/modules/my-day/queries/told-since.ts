import type { MyNews } from '@holdfast/contract'
import { MOST_NEWS } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { SinceVisit } from '../../operations/index.ts'

type Told = MyNews['told']

const SHOWN = 3
const IS_TASK = sql`n.kind in ('operations.task_created', 'operations.task_amended')`

/** What the person was told of since; nobody is told of what they did themselves. */
export async function toldSince(
  db: Reads,
  caller: Caller,
  since: readonly SinceVisit[],
): Promise<{ readonly tasks: Told; readonly told: Told }> {
  return {
    tasks: await newest(db, caller, since, IS_TASK),
    told: await newest(db, caller, since, sql`not ${IS_TASK}`),
  }
}

async function newest(
  db: Reads,
  caller: Caller,
  since: readonly SinceVisit[],
  which: RawBuilder<unknown>,
): Promise<Told> {
  if (since.length === 0) return { count: 0, items: [] }
  const { rows } = await sql<Told['items'][number]>`
    select n.id, n.venture_id as "ventureId", n.title, n.path, n.at
    from unnest(${since.map((each) => each.ventureId)}::uuid[], ${since.map((each) => each.since)}::timestamptz[]) as v (id, since)
    join platform.notifications n on n.venture_id = v.id and n.user_id = ${personOf(caller)} and n.at > v.since and ${which}
    order by n.id desc limit ${MOST_NEWS}`.execute(db)
  return { count: rows.length, items: rows.slice(0, SHOWN) }
}
