import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { carrierNumber } from '../imports/carrier-number.ts'
import { authorizeEntry, freightVenture } from '../policy.ts'
import { insertCarrier } from '../store/insert-carrier.ts'
import { lockRecords } from '../store/lock-records.ts'
import { CARRIERS } from '../store/record-table.ts'

type Endpoint = typeof contract.freight.createCarrier

/** Two carriers may bear one name, but not one MC or DOT number. Refuses `carrier.exists`. */
export async function createCarrier(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  authorizeEntry(caller, venture, 'carriers')
  await lockRecords(tx, CARRIERS, venture.id)
  return insertCarrier(tx, {
    ventureId: venture.id,
    name: input.name,
    mcNumber: carrierNumber(input.mcNumber ?? null),
    dotNumber: carrierNumber(input.dotNumber ?? null),
    isTest: caller.person?.isTest ?? false,
  })
}
