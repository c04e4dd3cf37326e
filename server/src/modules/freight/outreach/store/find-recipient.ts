import type { LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** A carrier that was asked; one that was merged since is the one that stayed. */
export type Recipient = {
  readonly id: string
  readonly ventureId: VentureId
  readonly loadId: LoadId
  readonly carrierId: string
  readonly carrierName: string
  readonly address: string
  /** Who asked; null: nobody of the venture. */
  readonly sentBy: UserId | null
}

export async function findRecipient(
  db: Reads,
  ventureIds: readonly string[],
  id: string,
): Promise<Recipient | undefined> {
  const { rows } = await sql<Recipient>`
    select r.id, r.venture_id as "ventureId", r.load_id as "loadId", k.id as "carrierId", k.name as "carrierName",
      r.address, o.sent_by as "sentBy"
    from freight.outreach_recipients r
    join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
    join freight.carriers c on c.venture_id = r.venture_id and c.id = r.carrier_id
    join freight.carriers k on k.venture_id = c.venture_id and k.id = coalesce(c.merged_into, c.id)
    where r.venture_id = any (${[...ventureIds]}::uuid[]) and r.id = ${id}`.execute(db)
  return rows[0]
}

/** Refuses `outreach.recipient_unknown` for what is not there for the caller. */
export async function requireRecipient(db: Reads, ventureIds: readonly string[], id: string): Promise<Recipient> {
  return (await findRecipient(db, ventureIds, id)) ?? refuseMissingRecipient()
}

export function refuseMissingRecipient(): never {
  return refuse('not_found', 'outreach.recipient_unknown', 'Nobody that you can see was asked so.')
}
