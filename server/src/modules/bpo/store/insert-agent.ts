import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

/** Refuses `person.unknown`, `agent.exists`. */
export async function insertAgent(tx: Tx, ventureId: VentureId, userId: UserId): Promise<{ readonly id: string }> {
  const person = await tx
    .selectFrom('ventures.people_facts')
    .select('name')
    .where('venture_id', '=', ventureId)
    .where('user_id', '=', userId)
    .$narrowType<{ name: string }>()
    .executeTakeFirst()
  if (!person) refuse('refused', 'person.unknown', 'This venture has no such person.', { field: 'userId' })
  const made = await tx
    .insertInto('bpo.agents')
    .values({ venture_id: ventureId, user_id: userId })
    .onConflict((conflict) => conflict.constraint('agents_one_per_person').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) refuse('conflict', 'agent.exists', `${person.name} is an agent of this venture already.`)
  return made
}
