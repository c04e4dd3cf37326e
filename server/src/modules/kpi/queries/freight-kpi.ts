import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { mayReadFigures, requireTrade } from '../policy.ts'
import { freightFigures } from './freight-figures.ts'

type Endpoint = typeof contract.kpi.freightKpi

export async function freightKpi(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  requireTrade(caller, input.ventureId, 'freight')
  authorize(mayReadFigures(caller, input.ventureId, { self: false }), 'see the figures of this venture')
  return freightFigures(db, caller, input)
}
