import type { Standing } from '@holdfast/engine/access'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Name and trade of ventures in scope, also of those that the person explained does not belong to. */
export async function ventureNames(
  db: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Standing, 'name' | 'type'>>> {
  const rows = await sql<{ id: string } & Pick<Standing, 'name' | 'type'>>`
    select id, name, type from ventures.venture_facts where id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.rows.map(({ id, ...venture }) => [id, venture]))
}
