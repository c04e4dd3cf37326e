import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type NewPerson = { readonly name: string; readonly email: string; readonly isTest: boolean }

/**
 * The accounts of these addresses, in lower case. Whoever has none gets one, without any role and without being told;
 * who has one keeps it exactly as it is, name included.
 */
export async function addPeople(tx: Tx, people: readonly NewPerson[]): Promise<ReadonlyMap<string, UserId>> {
  if (people.length === 0) return new Map()
  const given = JSON.stringify(people.map(({ name, email, isTest }) => ({ name, email, is_test: isTest })))
  const accounts = await sql<{ email: string; id: UserId }>`
    select email, id from identity.add_people(${given}::jsonb)`.execute(tx)
  return new Map(accounts.rows.map(({ email, id }) => [email, id]))
}
