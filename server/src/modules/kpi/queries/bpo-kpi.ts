import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { agentOf } from '../../bpo/index.ts'
import { mayReadFigures, requireTrade } from '../policy.ts'
import { bpoFigures } from './bpo-figures.ts'

type Endpoint = typeof contract.kpi.bpoKpi

export async function bpoKpi(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  requireTrade(caller, input.ventureId, 'bpo')
  const self = input.agentId !== undefined && input.agentId === (await agentOf(db, input.ventureId, personOf(caller)))
  authorize(mayReadFigures(caller, input.ventureId, { self }), 'see the figures of this venture')
  return bpoFigures(db, caller, input)
}
