import type { contract, ParsedInput } from '@holdfast/contract'
import { changesOf } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { carrierNumber } from '../../imports/carrier-number.ts'
import { lockRecords } from '../../store/lock-records.ts'
import { CARRIERS } from '../../store/record-table.ts'
import { authorizeWrite, refuseStale } from '../company-policy.ts'
import { type CarrierFields, type HeldCarrier, holdCarrier } from '../store/hold-carrier.ts'
import { carrierNumbered, saveCarrier, writeLanes } from '../store/save-carrier.ts'

type Input = ParsedInput<typeof contract.carriers.changeCarrier>

/** Edits fields. Refuses `carrier.merged`, `record.changed`, `carrier.exists`, `carrier.reason_missing`. */
export async function changeCarrier(
  tx: Tx,
  caller: Caller,
  { id, version, ...given }: Input,
): Promise<{ readonly id: string }> {
  const held = await holdCarrier(tx, caller, id)
  authorizeWrite(caller, held.ventureId, 'edit carriers')
  if (held.mergedInto !== null) refuseMerged(held.mergedInto)
  refuseStale('carrier', version, held.version)
  const changes = changesOf(held.fields, tidied(given))
  if (Object.keys(changes).length === 0) return { id }
  const after = Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change.after]))
  const fields: CarrierFields = { ...held.fields, ...after }
  refuseReasonless(fields)
  if ('mcNumber' in changes || 'dotNumber' in changes) await refuseTaken(tx, held, fields)
  await saveCarrier(tx, held, fields)
  if ('lanes' in changes) await writeLanes(tx, held, fields.lanes)
  const facts = { name: fields.name, changes }
  publish(tx, caller, held.ventureId, [{ type: 'freight.carrier_changed', subjectId: id, days: [], facts }])
  return { id }
}

type Given = Omit<Input, 'id' | 'version'>

/** Numbers as they are kept; equipment and lanes each once and in order, so that the same list is no change. */
function tidied(given: Given): Given {
  const { mcNumber, dotNumber, equipment, lanes } = given
  return {
    ...given,
    ...(mcNumber !== undefined && { mcNumber: carrierNumber(mcNumber) }),
    ...(dotNumber !== undefined && { dotNumber: carrierNumber(dotNumber) }),
    ...(equipment && { equipment: [...new Set(equipment)] }),
    ...(lanes && { lanes: lanesOnce(lanes) }),
  }
}

function lanesOnce(lanes: NonNullable<Given['lanes']>): NonNullable<Given['lanes']> {
  const key = ({ originState, destinationState }: (typeof lanes)[number]) => `${originState}\n${destinationState}`
  const once = new Map(lanes.map((lane) => [key(lane), lane]))
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lane]) => lane)
}

function refuseReasonless({ compliance, complianceReason }: CarrierFields): void {
  if (compliance === 'DISQUALIFIED' && complianceReason === null)
    refuse('refused', 'carrier.reason_missing', 'Say why the carrier is disqualified.', { field: 'complianceReason' })
}

async function refuseTaken(tx: Tx, held: HeldCarrier, fields: CarrierFields): Promise<void> {
  await lockRecords(tx, CARRIERS, held.ventureId)
  const id = await carrierNumbered(tx, held.ventureId, fields, held.id)
  // A number of whoever was merged into this very one stays with the one that is kept under it.
  if (id === undefined || id === held.id) return
  const sentence = 'This venture has a carrier with this MC or DOT number already. Merge the two instead.'
  refuse('conflict', 'carrier.exists', sentence, { id })
}

export function refuseMerged(mergedInto: string): never {
  return refuse('conflict', 'carrier.merged', 'This carrier was merged with another one. Open the one that stayed.', {
    id: mergedInto,
  })
}
