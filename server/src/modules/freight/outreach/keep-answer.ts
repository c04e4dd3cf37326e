import { outreachEvent } from '@holdfast/engine/freight'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { answeredLoad } from './store/answered-load.ts'
import type { Recipient } from './store/find-recipient.ts'
import { insertAnswer, type NewAnswer } from './store/insert-answer.ts'

/** Keeps what a carrier said and tells of it; of what a machine wrote nothing is told. Nothing follows by itself: whether it gets the load a person decides. */
export async function keepAnswer(
  tx: Tx,
  caller: Caller,
  recipient: Recipient,
  answer: Omit<NewAnswer, 'isLate'>,
): Promise<void> {
  const load = await answeredLoad(tx, recipient)
  const isLate = !load.isOpen
  if (!(await insertAnswer(tx, recipient, { ...answer, isLate })) || answer.isAutomatic) return
  const { carrierId, carrierName, sentBy } = recipient
  const { isDecline, offerMinor } = answer
  const told = { recipientId: recipient.id, carrierId, carrierName, isDecline, isLate, offerMinor, sentBy }
  const who = { by: caller.person?.id ?? null, at: caller.now }
  publish(tx, caller, recipient.ventureId, [outreachEvent('freight.outreach_answered', load, who, told)])
}
