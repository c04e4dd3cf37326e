import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'

export type AddressedPerson = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly isTest: boolean
}

/** Everybody who ever belonged to a venture, with their address: for finding whom a file means, for no page. */
export async function addressedPeople(db: Reads, ventureId: VentureId): Promise<readonly AddressedPerson[]> {
  const rows = await db
    .selectFrom('ventures.addressed_people_facts')
    .select(['user_id', 'name', 'email', 'is_test'])
    .where('venture_id', '=', ventureId)
    .$narrowType<{ user_id: string; name: string; email: string; is_test: boolean }>()
    .execute()
  return rows.map((row) => ({ id: row.user_id as UserId, name: row.name, email: row.email, isTest: row.is_test }))
}
