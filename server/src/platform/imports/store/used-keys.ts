import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../db/tx.ts'
import { type KeyMarks, MARK_BYTES } from '../rows/key-marks.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }

/** What an import wrote without a reference, so that a row of its errors.csv that says the same is another row. */
export async function saveUsedKeys(tx: Tx, { ventureId, id }: Import, marks: KeyMarks): Promise<void> {
  const keys = Buffer.from([...marks].join(''), 'latin1')
  await tx
    .insertInto('platform.import_used_keys')
    .values({ venture_id: ventureId, import_id: id, keys })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** None of an import that is unknown here, is of another kind or had no bad rows. */
export async function usedKeysOf(db: Reads, ventureId: VentureId, kind: string, id: string): Promise<KeyMarks> {
  const row = await db
    .selectFrom('platform.import_used_keys as used')
    .innerJoin('platform.imports as i', (join) =>
      join.onRef('i.venture_id', '=', 'used.venture_id').onRef('i.id', '=', 'used.import_id'),
    )
    .select('used.keys')
    .where('used.venture_id', '=', ventureId)
    .where('used.import_id', '=', id)
    .where('i.kind', '=', kind)
    .executeTakeFirst()
  const text = row ? row.keys.toString('latin1') : ''
  return new Set(
    Array.from({ length: text.length / MARK_BYTES }, (_, at) => text.slice(at * MARK_BYTES, (at + 1) * MARK_BYTES)),
  )
}
