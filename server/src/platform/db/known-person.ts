import { sql } from 'kysely'

/**
 * Somebody who acts for the whole group need not belong to the venture, and a row can only name who does. The event
 * names them either way.
 */
export function knownPerson(ventureId: string, userId: string | null) {
  return sql<
    string | null
  >`(select p.user_id from ventures.people_facts p where p.venture_id = ${ventureId}::uuid and p.user_id = ${userId}::uuid)`
}
