import type { Review } from '@holdfast/engine/hospitality'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/**
 * Refuses `review.exists` for a reference that the venture has already. The unique key decides, so two that arrive at once
 * are one review: the second waits here for the first.
 */
export async function insertReview(tx: Tx, caller: Caller, review: Review, creator: UserId): Promise<void> {
  const inserted = await tx
    .insertInto('hospitality.reviews')
    .values({
      ...factColumns(review),
      venture_id: review.ventureId,
      id: review.id,
      is_test: review.isTest,
      created_at: caller.now,
      created_by: knownPerson(review.ventureId, creator),
    })
    .onConflict((conflict) => conflict.columns(['venture_id', 'source', 'external_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) await refuseTwin(tx, review)
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. Refuses `review.exists`. */
export async function saveReview(
  tx: Tx,
  before: Review,
  next: Review,
  voidReason: string | null = null,
): Promise<void> {
  if (next === before) return
  if (next.source !== before.source || next.externalId !== before.externalId) await refuseTwin(tx, next)
  await tx
    .updateTable('hospitality.reviews')
    .set({
      ...factColumns(next),
      ...answerColumns(before, next),
      assigned_to: next.assignedTo,
      voided_at: next.voidedAt,
      ...(voidReason !== null && { void_reason: voidReason }),
      ...(next.voidedAt === null && { void_reason: null }),
      version: next.version,
    })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

async function refuseTwin(tx: Tx, { ventureId, id, source, externalId }: Review): Promise<void> {
  const found = await sql<{ id: string }>`
    select id from hospitality.reviews where venture_id = ${ventureId} and source = ${source}
      and external_id = ${externalId} and id <> ${id}`.execute(tx)
  const twin = found.rows[0]
  if (twin)
    refuse('conflict', 'review.exists', `This review is there already under ${externalId}. Open that one instead.`, {
      field: 'externalId',
      id: twin.id,
    })
}

export function factColumns(review: Review) {
  return {
    hotel_id: review.hotel.id,
    source: review.source,
    external_id: review.externalId,
    guest_name: review.guestName,
    title: review.title,
    body: review.body,
    language: review.language,
    score: review.score?.score ?? null,
    score_out_of: review.score?.outOf ?? null,
    received_at: review.receivedAt,
    received_on: review.receivedOn,
    stay_on: review.stayOn,
    due_at: review.dueAt,
  }
}

/** Who answered first, and when, is written once; later only the words. */
function answerColumns({ answer: before }: Review, { ventureId, answer }: Review) {
  const words = { response_text: answer?.text ?? null }
  if (before?.at === answer?.at) return words
  return {
    ...words,
    responded_at: answer?.at ?? null,
    responded_on: answer?.on ?? null,
    responded_by: knownPerson(ventureId, answer?.by?.id ?? null),
  }
}
