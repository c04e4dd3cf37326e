import { openSystem } from '../../server/src/system.ts'
import { type BenchDatabase, systemOptions } from '../stand.ts'

/** Marks days and has the product compute them, as it does after every change. */
export async function computeDays(
  database: BenchDatabase,
  area: 'kpi.freight' | 'kpi.bpo',
  ventureId: string,
  days: number,
): Promise<void> {
  await database.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id)
    select $1, $2, current_date - n, uuidv7() from generate_series(-1, $3::int) n`,
    [ventureId, area, days],
  )
  const system = await openSystem(systemOptions(database.ownerUrl, false))
  while ((await system.drainer.drainOnce()) > 0);
  await system.stop()
  await database.sql('vacuum analyze')
}
