import type { Database } from '../db/database.ts'

export type QueueDepth = { readonly queue: string; readonly waiting: number; readonly oldestSeconds: number }

/** What could be taken now in each queue, and for how long the oldest of it could have been; 0 where nothing waits. */
export async function queueDepths(database: Pick<Database, 'unscoped'>): Promise<QueueDepth[]> {
  return database.unscoped<QueueDepth>(
    `select q.name as queue, count(j.id)::int as waiting,
       coalesce(extract(epoch from now() - min(j.start_after)), 0)::float8 as "oldestSeconds"
     from jobs.queue q left join jobs.job j
       on j.name = q.name and j.state in ('created', 'retry') and j.start_after <= now()
     group by q.name order by q.name`,
    [],
  )
}
