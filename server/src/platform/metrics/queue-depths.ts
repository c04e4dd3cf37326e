import type { Database } from '../db/database.ts'

export type QueueDepth = { readonly queue: string; readonly waiting: number; readonly oldestSeconds: number }

/** What could be taken now in each queue, and for how long the oldest of it could have been; 0 where nothing waits. */
export async function queueDepths(database: Pick<Database, 'unscoped'>): Promise<QueueDepth[]> {
  // In the words of the queue's own partial index of what waits: with any others the whole table is read, months of finished
  // work with it. What is blocked cannot be taken.
  return database.unscoped<QueueDepth>(
    `select q.name as queue, coalesce(w.waiting, 0) as waiting, coalesce(w.seconds, 0) as "oldestSeconds"
     from jobs.queue q left join (
       select name, count(*)::int as waiting, extract(epoch from now() - min(start_after))::float8 as seconds
       from jobs.job where state < 'active' and not blocked and start_after <= now() group by name) w on w.name = q.name
     order by q.name`,
    [],
  )
}
