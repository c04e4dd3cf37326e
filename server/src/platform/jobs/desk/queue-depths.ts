import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE } from '../order.ts'

export type QueueDepth = {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly oldestSeconds: number | null
  readonly deadLetters: number
}

type Row = { name: string; waiting: number; active: number; oldest_seconds: number | null; dead_letters: number }

/** What waits and how long, by queue. An order that may not begin yet does not wait. */
export async function queueDepths(db: Reads): Promise<readonly QueueDepth[]> {
  const found = await sql<Row>`
    select q.name, count(j.id) filter (where j.state < 'active')::int as waiting, count(j.id) filter (where j.state = 'active')::int as active,
      extract(epoch from clock_timestamp() - min(j.start_after) filter (where j.state < 'active'))::int as oldest_seconds,
      (select count(*)::int from jobs.job d where d.name = ${DEAD_LETTER_QUEUE} and d.state < 'active' and d.source_name = q.name) as dead_letters
    from jobs.queue q left join jobs.job j on j.name = q.name and j.state <= 'active' and j.start_after <= clock_timestamp()
    where q.name <> ${DEAD_LETTER_QUEUE} group by q.name order by q.name`.execute(db)
  return found.rows.map((row) => ({
    name: row.name,
    waiting: row.waiting,
    active: row.active,
    oldestSeconds: row.oldest_seconds,
    deadLetters: row.dead_letters,
  }))
}

export type OrderDepth = Pick<QueueDepth, 'waiting' | 'oldestSeconds' | 'deadLetters'>

/** The same of scheduled work, by job. */
export async function orderDepths(db: Reads): Promise<(job: string) => OrderDepth> {
  const found = await sql<{ job: string; waiting: number; oldest_seconds: number | null; dead_letters: number }>`
    select data ->> 'job' as job, count(*) filter (where name = ${ORDER_QUEUE})::int as waiting,
      extract(epoch from clock_timestamp() - min(start_after) filter (where name = ${ORDER_QUEUE}))::int as oldest_seconds,
      count(*) filter (where name = ${DEAD_LETTER_QUEUE})::int as dead_letters
    from jobs.job where state < 'active' and start_after <= clock_timestamp()
      and (name = ${ORDER_QUEUE} or (name = ${DEAD_LETTER_QUEUE} and source_name = ${ORDER_QUEUE}))
    group by data ->> 'job'`.execute(db)
  return (job) => {
    const row = found.rows.find((candidate) => candidate.job === job)
    return {
      waiting: row?.waiting ?? 0,
      oldestSeconds: row?.oldest_seconds ?? null,
      deadLetters: row?.dead_letters ?? 0,
    }
  }
}

const TITLES: Readonly<Record<string, string>> = {
  [ORDER_QUEUE]: 'Scheduled work',
  mail: 'Messages',
  'alerts-email': 'Alerts by mail',
  'alerts-webhook': 'Alerts by webhook',
  'alerts-pagerduty': 'Alerts by PagerDuty',
  'import-commit': 'Imports',
  'import-given-up': 'Imports given up',
  'listener-points': 'Points',
  'listener-briefing': 'Briefing',
}

export function queueTitle(name: string): string {
  return TITLES[name] ?? name
}
