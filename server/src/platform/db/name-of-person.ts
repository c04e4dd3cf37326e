import { type RawBuilder, sql } from 'kysely'
import type { Reads } from './tx.ts'

/** Who holds a role in the group and belongs to no venture of the reader's is seen by that role only. */
export const NAME_UNSEEN = 'Group management'

export async function nameOfPerson(db: Reads, userId: string): Promise<string> {
  const person = await db.selectFrom('identity.person_facts').select('name').where('id', '=', userId).executeTakeFirst()
  return person?.name ?? NAME_UNSEEN
}

/** The person whom a column names, as `{ id, name }`; null where it names nobody. */
export function personNamed(column: string): RawBuilder<{ readonly id: string; readonly name: string } | null> {
  const id = sql.ref(column)
  return sql`(select json_build_object('id', ${id}, 'name', coalesce(
      (select named.name from identity.person_facts named where named.id = ${id}), ${NAME_UNSEEN}::text)) where ${id} is not null)`
}
