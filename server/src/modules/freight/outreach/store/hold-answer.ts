import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/** An answer that came, as far as moving it needs it. */
export type HeldAnswer = {
  readonly id: string
  readonly ventureId: VentureId
  readonly recipientId: string
  readonly foundBy: 'CODE' | 'SENDER' | 'PERSON'
  /** null: noted by hand. */
  readonly inboundId: string | null
  readonly sender: string | null
  readonly text: string
  readonly isDecline: boolean
  readonly isAutomatic: boolean
  readonly offerMinor: number | null
  readonly receivedAt: string
  readonly isTakenOut: boolean
}

/** Nobody else moves it until this transaction ends. Refuses `outreach.answer_unknown`. */
export async function holdAnswer(tx: Tx, ventures: readonly string[], id: string): Promise<HeldAnswer> {
  const { rows } = await sql<HeldAnswer>`
    select id, venture_id as "ventureId", recipient_id as "recipientId", found_by as "foundBy", inbound_message_id as "inboundId",
      sender, body as text, is_decline as "isDecline", is_automatic as "isAutomatic", offer_minor as "offerMinor",
      received_at as "receivedAt", taken_out_at is not null as "isTakenOut"
    from freight.outreach_answers where venture_id = any (${[...ventures]}::uuid[]) and id = ${id} for update`.execute(
    tx,
  )
  return rows[0] ?? refuse('not_found', 'outreach.answer_unknown', 'There is no such answer for you.')
}

/** The answer of the same message that stands, if any does. */
export async function standingAnswerOf(
  tx: Tx,
  { ventureId, inboundId }: Pick<HeldAnswer, 'ventureId' | 'inboundId'>,
): Promise<{ readonly id: string; readonly recipientId: string } | undefined> {
  const { rows } = await sql<{ id: string; recipientId: string }>`
    select id, recipient_id as "recipientId" from freight.standing_answers
    where venture_id = ${ventureId} and inbound_message_id = ${inboundId}`.execute(tx)
  return rows[0]
}

export async function takeOut(tx: Tx, caller: Caller, { ventureId, id }: HeldAnswer, reason: string): Promise<void> {
  await tx
    .updateTable('freight.outreach_answers')
    .set({
      taken_out_at: caller.now,
      taken_out_by: knownPerson(ventureId, personOf(caller)),
      taken_out_reason: reason,
    })
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .execute()
}
