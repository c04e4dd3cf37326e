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
  return made ?? refuse('conflict', 'carrier.exists', 'This venture has a carrier with this MC or DOT number already.')
}
