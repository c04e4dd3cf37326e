import type { Load } from '@holdfast/engine/freight'
import type { UserId } from '@holdfast/engine/kernel'
import { knownPerson } from '../../../platform/db/known-person.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { keepFirstLocation } from '../companies/store/locations.ts'
import { type LoadDetails, toRow } from './save-load.ts'
import { writeCredits } from './write-credits.ts'

type Entry = Omit<LoadDetails, 'void_reason'> & {
  readonly external_ref: string | null
  /** The quote that it was. */
  readonly quote_id?: string
}

export async function insertLoad(tx: Tx, load: Load, entry: Entry, creator: UserId): Promise<void> {
  const { delivered_by: _, ...row } = toRow(load)
  await tx
    .insertInto('freight.loads')
    .values({
      ...row,
      ...entry,
      venture_id: load.ventureId,
      id: load.id,
      number: load.number,
      currency: load.currency,
      created_at: load.createdAt,
      created_on: load.createdOn,
      created_by: knownPerson(load.ventureId, creator),
      is_test: load.isTest,
    })
    .execute()
  await writeCredits(tx, load)
  const place = { city: entry.origin_city, state: entry.origin_state }
  if (!load.isTest)
    await keepFirstLocation(tx, { ventureId: load.ventureId, id: load.customerId }, place, load.createdAt)
}
