import type { Reads } from '../../db/tx.ts'

/** Who holds a role in the group and belongs to no venture of the reader's is seen by that role only. */
export const NAME_UNSEEN = 'Group management'

export async function nameOfPerson(db: Reads, userId: string): Promise<string> {
  const person = await db.selectFrom('identity.person_facts').select('name').where('id', '=', userId).executeTakeFirst()
  return person?.name ?? NAME_UNSEEN
}
