import type { UserId } from '@holdfast/engine/kernel'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Recipient } from './find-recipient.ts'

export type NewAnswer = {
  readonly foundBy: 'CODE' | 'SENDER' | 'PERSON'
  /** null: noted by hand. */
  readonly came: { readonly inboundId: string; readonly sender: string } | null
  readonly text: string
  readonly isDecline: boolean
  readonly isLate: boolean
  readonly isAutomatic: boolean
  readonly offerMinor: number | null
  readonly recordedBy: UserId | null
  readonly receivedAt: string
}

/** One message is one answer: brought again it is none. Answers whether it was written. */
export async function insertAnswer(tx: Tx, { id, ventureId, loadId }: Recipient, answer: NewAnswer): Promise<boolean> {
  const written = await tx
    .insertInto('freight.outreach_answers')
    .values({
      venture_id: ventureId,
      recipient_id: id,
      load_id: loadId,
      found_by: answer.foundBy,
      inbound_message_id: answer.came?.inboundId ?? null,
      sender: answer.came?.sender ?? null,
      body: answer.text,
      is_decline: answer.isDecline,
      is_late: answer.isLate,
      is_automatic: answer.isAutomatic,
      offer_minor: answer.offerMinor,
      recorded_by: knownPerson(ventureId, answer.recordedBy),
      received_at: answer.receivedAt,
    })
    .onConflict((same) =>
      same.columns(['venture_id', 'inbound_message_id']).where('taken_out_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}
