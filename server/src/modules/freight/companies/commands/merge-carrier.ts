import type { contract, ParsedInput } from '@holdfast/contract'
import { companiesMerged } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CARRIERS } from '../../store/record-table.ts'
import { holdCarrier } from '../store/hold-carrier.ts'
import { endCarrier, moveOfCarrier } from '../store/move-of-carrier.ts'
import { findTwo } from '../store/two-companies.ts'
import { refuseMerged } from './change-carrier.ts'

type Input = ParsedInput<typeof contract.carriers.mergeCarrier>

/**
 * Makes a carrier one with another, who stays. What was done already, whichever way round, is no change. Refuses
 * `carrier.same`, `carrier.unknown`, `carrier.merged`.
 */
export async function mergeCarrier(tx: Tx, caller: Caller, { id, intoId }: Input): Promise<{ readonly id: string }> {
  const { ventureId } = await findTwo(tx, caller, CARRIERS, { id, intoId })
  await lockRecords(tx, CARRIERS, ventureId)
  const gone = await holdCarrier(tx, caller, id)
  const into = await holdCarrier(tx, caller, intoId)
  const stays = into.mergedInto === null ? into : await holdCarrier(tx, caller, into.mergedInto)
  if (gone.id === stays.id || gone.mergedInto === stays.id) return { id: stays.id }
  if (gone.mergedInto !== null) refuseMerged(gone.mergedInto)
  const moved = await moveOfCarrier(tx, gone, stays)
  await endCarrier(tx, gone, stays, caller.now)
  const merged = companiesMerged(
    'freight.carriers_merged',
    { id: stays.id, name: stays.fields.name },
    { id: gone.id, name: gone.fields.name },
    moved,
  )
  publish(tx, caller, ventureId, [merged])
  return { id: stays.id }
}
