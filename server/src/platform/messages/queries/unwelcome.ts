import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'
import type { Channel } from '../message.ts'

/** Which of these addresses want nothing from an account; null: the group's. Addresses in small letters. */
export async function unwelcome(
  db: Reads,
  account: string | null,
  channel: Channel,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ address: string }>`
    select platform.unwelcome(${account}::uuid, ${channel}, ${[...addresses]}::text[]) as address`.execute(db)
  return new Set(rows.map(({ address }) => address))
}
