import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import { DEAD_LETTER_QUEUE, type Order } from '../order.ts'

export type DeadLetterRow = {
  readonly id: string
  readonly queue: string
  /** An order, or what another queue was asked. */
  readonly data: Partial<Order> & { readonly ventureId?: string | null; readonly eventIds?: readonly string[] }
  readonly reason: string | null
  readonly attempts: number
  readonly died_at: Instant
}

const columns = sql`id, coalesce(source_name, name) as queue, data,
  coalesce(source_output ->> 'message', source_output #>> '{value,message}', source_output #>> '{}') as reason, 1 + coalesce(source_retry_count, 0) as attempts, created_on as died_at`

/** What no retry healed, newest first. */
export async function deadLetterRows(db: Reads, limit: number): Promise<readonly DeadLetterRow[]> {
  const found = await sql<DeadLetterRow>`select ${columns} from jobs.job
    where name = ${DEAD_LETTER_QUEUE} and state < 'active' and not blocked order by created_on desc, id limit ${limit}`.execute(
    db,
  )
  return found.rows
}

/** The same by id; taken by nobody else until the transaction ends. */
export async function takeDeadLetters(db: Reads, ids: readonly string[]): Promise<readonly DeadLetterRow[]> {
  const found = await sql<DeadLetterRow>`select ${columns} from jobs.job
    where name = ${DEAD_LETTER_QUEUE} and state < 'active' and not blocked and id = any (${ids}::uuid[]) order by id for update`.execute(
    db,
  )
  return found.rows
}

export async function countDeadLetters(db: Reads): Promise<number> {
  const found = await sql<{ letters: number }>`select count(*)::int as letters from jobs.job
    where name = ${DEAD_LETTER_QUEUE} and state < 'active' and not blocked`.execute(db)
  return found.rows[0]?.letters ?? 0
}
