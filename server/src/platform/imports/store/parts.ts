import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../db/tx.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }

/** One of the pieces, 256 KiB as a rule, in which a file is kept. */
export async function insertPart(tx: Tx, { ventureId, id }: Import, seq: number, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('platform.import_parts')
    .values({ venture_id: ventureId, import_id: id, seq, bytes: Buffer.from(bytes) })
    .execute()
}

export async function findPart(db: Reads, { ventureId, id }: Import, seq: number): Promise<Buffer | null> {
  const part = await db
    .selectFrom('platform.import_parts')
    .select('bytes')
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return part?.bytes ?? null
}

export async function deleteParts(tx: Tx, { ventureId, id }: Import): Promise<void> {
  await tx.deleteFrom('platform.import_parts').where('venture_id', '=', ventureId).where('import_id', '=', id).execute()
}
