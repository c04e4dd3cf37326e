import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

type NewCarrier = {
  readonly ventureId: VentureId
  readonly name: string
  readonly mcNumber: string | null
  readonly dotNumber: string | null
  readonly isTest: boolean
}
type Named = { readonly id: string; readonly ventureId: string; readonly name: string }

export async function insertCarrier(tx: Tx, carrier: NewCarrier): Promise<Named> {
  const made = await tx
    .insertInto('freight.carriers')
    .values({
      venture_id: carrier.ventureId,
      name: carrier.name,
      mc_number: carrier.mcNumber,
      dot_number: carrier.dotNumber,
      is_test: carrier.isTest,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'venture_id as ventureId', 'name'])
    .executeTakeFirst()
  return made ?? refuseKnown(tx, carrier)
}

async function refuseKnown(tx: Tx, { ventureId, mcNumber, dotNumber }: NewCarrier): Promise<never> {
  const known = await tx
    .selectFrom('freight.carriers')
    .select('id')
    .where('venture_id', '=', ventureId)
    .where((where) => where.or([where('mc_number', '=', mcNumber), where('dot_number', '=', dotNumber)]))
    .executeTakeFirst()
  const sentence = 'This venture has a carrier with this MC or DOT number already.'
  return refuse('conflict', 'carrier.exists', sentence, { ...known })
}
