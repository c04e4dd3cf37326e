import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import { foldedName } from '../imports/record-book.ts'

type NewCarrier = {
  readonly ventureId: VentureId
  readonly name: string
  readonly mcNumber: string | null
  readonly dotNumber: string | null
  readonly isTest: boolean
}
type Twin = { readonly id: string; readonly isVoid: boolean }
type Named = { readonly id: string; readonly ventureId: string; readonly name: string }

/** The lock of all records is held. Refuses `carrier.exists` with the id of the one that is there. */
export async function insertCarrier(tx: Tx, carrier: NewCarrier): Promise<Named> {
  const known = await findTwin(tx, carrier)
  if (known?.isVoid) refuse('conflict', 'carrier.exists', VOID_TWIN, known)
  if (known) {
    const sentence = 'This venture has a carrier with this MC or DOT number, or of this name, already.'
    refuse('conflict', 'carrier.exists', sentence, { id: known.id })
  }
  return tx
    .insertInto('freight.carriers')
    .values({
      venture_id: carrier.ventureId,
      name: carrier.name,
      mc_number: carrier.mcNumber,
      dot_number: carrier.dotNumber,
      is_test: carrier.isTest,
    })
    .returning(['id', 'venture_id as ventureId', 'name'])
    .executeTakeFirstOrThrow()
}

const VOID_TWIN =
  'This venture has a carrier with this MC or DOT number that was made void. Bring it back on its page instead of entering it again.'

/** By number; else by name, as long as no number of the two says that they are not the same. Merged ones are whoever stayed. */
async function findTwin(tx: Tx, { ventureId, name, mcNumber, dotNumber }: NewCarrier): Promise<Twin | undefined> {
  const { rows } = await sql<Twin>`
    select coalesce(k.merged_into, k.id) as id, k.voided_at is not null as "isVoid" from (
      select k.*, k.mc_number = ${mcNumber} or k.dot_number = ${dotNumber} as is_numbered from freight.carriers k
      where k.venture_id = ${ventureId}
        and (k.mc_number = ${mcNumber} or k.dot_number = ${dotNumber} or k.name_folded = ${foldedName(name)})
    ) k
    where k.is_numbered or (k.voided_at is null and coalesce(k.mc_number = ${mcNumber}, true)
      and coalesce(k.dot_number = ${dotNumber}, true))
    order by k.is_numbered is true desc, k.id limit 1`.execute(tx)
  return rows[0]
}
