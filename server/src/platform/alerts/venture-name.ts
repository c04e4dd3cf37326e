import type { Tx } from '../db/tx.ts'

/** null: of the whole group. */
export async function ventureName(tx: Tx, ventureId: string | null): Promise<string | null> {
  if (ventureId === null) return null
  const venture = await tx.selectFrom('ventures.ventures').select('name').where('id', '=', ventureId).executeTakeFirst()
  return venture?.name ?? null
}
