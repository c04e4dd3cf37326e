import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { unreadOf } from '../queries/unread-of.ts'
import { markOne } from '../store/mark-read.ts'

type Endpoint = typeof contract.notifications.readNotification

export async function readNotification(
  tx: Tx,
  caller: Caller,
  { id }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const person = personOf(caller)
  const isThere = await markOne(tx, person, caller.now, id)
  if (!isThere) refuse('not_found', 'notification.not_found', 'There is no such notification of yours.')
  return { unread: await unreadOf(tx, person) }
}
