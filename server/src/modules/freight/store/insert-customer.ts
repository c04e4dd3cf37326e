import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import { foldedName } from '../imports/record-book.ts'

type NewCustomer = { readonly ventureId: VentureId; readonly name: string; readonly isTest: boolean }
type Named = { readonly id: string; readonly ventureId: string; readonly name: string }

export async function insertCustomer(tx: Tx, { ventureId, name, isTest }: NewCustomer): Promise<Named> {
  const made = await tx
    .insertInto('freight.customers')
    .values({ venture_id: ventureId, name, is_test: isTest })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'venture_id as ventureId', 'name'])
    .executeTakeFirst()
  return made ?? refuseKnown(tx, ventureId, name)
}

const VOID_TWIN =
  'This venture has a customer of this name that was made void. Bring it back on its page instead of entering it again.'

async function refuseKnown(tx: Tx, ventureId: VentureId, name: string): Promise<never> {
  const known = await tx
    .selectFrom('freight.customers')
    .select(['id', 'merged_into', 'voided_at'])
    .where('venture_id', '=', ventureId)
    .where('name_folded', '=', foldedName(name))
    .orderBy('id')
    .executeTakeFirst()
  const id = known?.merged_into ?? known?.id
  if (known?.voided_at) refuse('conflict', 'customer.exists', VOID_TWIN, { id, isVoid: true })
  return refuse('conflict', 'customer.exists', 'This venture has a customer of this name already.', { id })
}
