import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

/** What these customers are called, by id; those of no venture of the list are left out. */
export async function customerNames(
  db: Reads,
  ventureIds: readonly VentureId[],
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ventureIds.length === 0 || customerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('freight.customers')
    .select(['id', 'name'])
    .where('venture_id', 'in', [...ventureIds])
    .where('id', 'in', [...new Set(customerIds)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
