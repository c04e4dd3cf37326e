import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeWrite } from '../../companies/company-policy.ts'
import type { Recipient } from './find-recipient.ts'

export type Unmatched = {
  readonly id: string
  readonly ventureId: string | null
  readonly sender: string
  /** null: forgotten. */
  readonly text: string | null
  readonly receivedAt: string
}

/**
 * A message that came, which nobody else settles until this transaction ends; of the group's account only for a role in
 * the group. Refuses `outreach.message_unknown`.
 */
export async function holdUnmatched(tx: Tx, caller: Caller, id: string): Promise<Unmatched> {
  const isGroups = caller.groupRole !== null
  const { rows } = await sql<Unmatched>`
    select id, venture_id as "ventureId", sender, body as text, received_at as "receivedAt" from platform.inbound_messages
    where id = ${id} and (venture_id = any (${caller.scope}::uuid[]) or venture_id is null and ${isGroups})
      and outcome is not null for update`.execute(tx)
  const [message] = rows
  if (!message) return refuse('not_found', 'outreach.message_unknown', 'There is no such message for you.')
  if (message.ventureId !== null) authorizeWrite(caller, message.ventureId, 'decide about messages of carriers')
  return message
}

export async function isMatchedTo(tx: Tx, message: Unmatched, { ventureId, id }: Recipient): Promise<boolean> {
  const { rows } = await sql`
    select from freight.standing_answers
    where venture_id = ${ventureId} and inbound_message_id = ${message.id} and recipient_id = ${id}`.execute(tx)
  return rows.length > 0
}

export function refuseSettled(): never {
  return refuse('conflict', 'outreach.message_settled', 'Somebody has already said what this message is about.')
}
