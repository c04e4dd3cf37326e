import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Names } from './label-rows.ts'
import type { Picture, Trade } from './trade.ts'

export async function namesOf<P extends Picture>(
  db: Reads,
  trade: Trade<P>,
  ventureId: string,
  ids: readonly string[],
): Promise<Names> {
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`${trade.names(ventureId, ids)}`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
