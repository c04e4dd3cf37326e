import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { mayOperate } from '../../may-operate.ts'
import type { MessageRow } from '../view.ts'

/** The message, locked, for somebody who may decide about it. */
export async function loadMessage(tx: Tx, caller: Caller, id: string): Promise<MessageRow> {
  const { rows } = await sql<MessageRow>`
    select id, venture_id, channel, recipient, subject, (body is not null or copy_of is not null) as has_body, state, provider, attempts, reason,
      created_at, sent_at
    from platform.messages
    where id = ${id} and (venture_id is null or venture_id = any (${caller.scope}::uuid[])) for update`.execute(tx)
  const row = rows[0] ?? refuse('not_found', 'message.unknown', 'There is no such message.')
  authorize(mayOperate(caller), 'decide about messages')
  return row
}
