import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import { DEAD_LETTER_QUEUE } from '../../jobs/order.ts'
import type { RaisedAlert } from '../alert.ts'

export const DEAD_LETTERS = 'dead letters '

/** One alert for each queue whose work was given up and waits for a person. */
export async function deadLetterAlerts(db: Reads, titleOf: (queue: string) => string): Promise<readonly RaisedAlert[]> {
  // `not blocked`, which no dead letter is, lets the queue's partial index of what waits answer.
  const found = await sql<{ queue: string; letters: number }>`
    select coalesce(source_name, name) as queue, count(*)::int as letters from jobs.job
    where name = ${DEAD_LETTER_QUEUE} and state < 'active' and not blocked group by 1 order by 1`.execute(db)
  return found.rows.map(({ queue, letters }) => ({
    key: `${DEAD_LETTERS}${queue}`,
    ventureId: null,
    severity: 'CRITICAL',
    title: `${letters === 1 ? '1 piece' : `${letters} pieces`} of work of ${titleOf(queue)} ${letters === 1 ? 'was' : 'were'} given up`,
    detail: 'No further attempt is made. It waits until somebody puts it back or discards it.',
    path: '/admin/jobs?tab=failed',
  }))
}
