import type { Load } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, personOf } from '../../../../platform/caller.ts'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Recipient } from './find-recipient.ts'

export type Standing = {
  readonly id: string
  readonly recipientId: string
  readonly carrierId: string
  readonly costMinor: number | null
}

/** The award of a load that stands; the load is held, so nobody makes another one meanwhile. */
export async function standingAward(
  tx: Tx,
  { ventureId, id }: Pick<Load, 'ventureId' | 'id'>,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select a.id, a.recipient_id as "recipientId", coalesce(k.merged_into, k.id) as "carrierId", a.cost_minor as "costMinor"
    from freight.outreach_awards a
    join freight.outreach_recipients r on r.venture_id = a.venture_id and r.id = a.recipient_id
    join freight.carriers k on k.venture_id = r.venture_id and k.id = r.carrier_id
    where a.venture_id = ${ventureId} and a.load_id = ${id} and a.ended_at is null`.execute(tx)
  return rows[0]
}

export async function insertAward(
  tx: Tx,
  caller: Caller,
  venture: CallerVenture,
  { id: recipientId, loadId }: Recipient,
  costMinor: number | null,
): Promise<string> {
  const made = await tx
    .insertInto('freight.outreach_awards')
    .values({
      venture_id: venture.id,
      load_id: loadId,
      recipient_id: recipientId,
      cost_minor: costMinor,
      awarded_by: knownPerson(venture.id, personOf(caller)),
      awarded_at: caller.now,
      awarded_on: venture.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
