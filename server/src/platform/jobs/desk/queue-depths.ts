import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import { GIVEN_UP_QUEUE } from '../../imports/index.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE } from '../order.ts'
import { PAYOUT_QUEUE, PAYOUTS_GIVEN_UP, SCENARIO_QUEUE } from '../queues.ts'

export type QueueDepth = {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly oldestSeconds: number | null
  readonly deadLetters: number
}

/** An order that was put off because another run was at work has waited since then. */
const since = sql`coalesce((data ->> 'waitingSince')::timestamptz, start_after)`

type Row = { name: string; waiting: number; active: number; oldest_seconds: number | null; dead_letters: number }

/** What waits and how long, by queue. An order that may not begin yet does not wait; what is active the queue counts itself. */
export async function queueDepths(db: Reads): Promise<readonly QueueDepth[]> {
  const found = await sql<Row>`
    with waiting as (
      select name, count(*)::int as waiting, min(${since}) as oldest from jobs.job
      where state < 'active' and not blocked and name <> ${DEAD_LETTER_QUEUE} and start_after <= now() group by name
    ), dead as (
      select source_name as name, count(*)::int as dead_letters from jobs.job
      where state < 'active' and not blocked and name = ${DEAD_LETTER_QUEUE} group by source_name
    )
    select q.name, coalesce(w.waiting, 0) as waiting, q.active_count as active,
      extract(epoch from now() - w.oldest)::int as oldest_seconds, coalesce(d.dead_letters, 0) as dead_letters
    from jobs.queue q left join waiting w on w.name = q.name left join dead d on d.name = q.name
    where q.name not in (${DEAD_LETTER_QUEUE}, ${GIVEN_UP_QUEUE}, ${PAYOUTS_GIVEN_UP}) order by q.name`.execute(db)
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
      extract(epoch from now() - min(${since}) filter (where name = ${ORDER_QUEUE}))::int as oldest_seconds,
      count(*) filter (where name = ${DEAD_LETTER_QUEUE})::int as dead_letters
    from jobs.job where state < 'active' and not blocked and name in (${ORDER_QUEUE}, ${DEAD_LETTER_QUEUE}) and start_after <= now()
      and (name = ${ORDER_QUEUE} or source_name = ${ORDER_QUEUE})
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
  [SCENARIO_QUEUE]: 'Simulations',
  [PAYOUT_QUEUE]: 'Payouts being made',
  'listener-points': 'Points',
  'listener-briefing': 'Briefing',
  'listener-notifications': 'Notifications',
}

export function queueTitle(name: string): string {
  return TITLES[name] ?? name
}
