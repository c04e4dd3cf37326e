import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { unreadOf } from '../queries/unread-of.ts'
import { markUpTo } from '../store/mark-read.ts'

type Endpoint = typeof contract.notifications.readNotificationsUpTo

export async function readUpTo(tx: Tx, caller: Caller, { upTo }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const person = personOf(caller)
  await markUpTo(tx, person, caller.now, upTo)
  return { unread: await unreadOf(tx, person) }
}
