import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { isOwn, onlyOwnIn } from '../policy.ts'

type Endpoint = typeof contract.bpo.listAgents

export async function listAgents(db: Reads, caller: Caller, _: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const rows = await db
    .selectFrom('bpo.agents as a')
    .innerJoin('identity.person_facts as u', 'u.id', 'a.user_id')
    .select(['a.id', 'a.venture_id', 'a.is_active', 'a.user_id', 'u.name'])
    .where('a.venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .orderBy('u.name')
    .orderBy('a.id')
    .$narrowType<{ name: string }>()
    .execute()
  const shown = rows.filter((row) => onlyOwnIn(caller, row.venture_id) === null || isOwn(caller, row.user_id))
  return {
    items: shown.map((row) => ({
      id: row.id,
      ventureId: row.venture_id,
      person: { id: row.user_id, name: row.name },
      isActive: row.is_active,
      isMe: isOwn(caller, row.user_id),
    })),
  }
}
