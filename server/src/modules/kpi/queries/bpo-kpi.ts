import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { agentOf } from '../../bpo/index.ts'
import type { DayMarks } from '../day-marks.ts'
import { mayReadFigures, requireTrade } from '../policy.ts'
import { bpoArea } from '../store/bpo-area.ts'
import { askedDays } from './asked-days.ts'
import { bpoFiguresOf } from './bpo-figures.ts'
import { knownDays } from './known-days.ts'

type Endpoint = typeof contract.kpi.bpoKpi

export function bpoKpi(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    await requireCallCentre(db, caller, input)
    const known = await knownDays(db, bpoArea, askedDays(caller, input))
    marks.mark(bpoArea, known)
    return bpoFiguresOf(db, known, input)
  }
}

type Asked = { readonly ventureId: string; readonly agentId?: string | undefined }

/** Figures of a call centre for whoever may see them: everybody's, or those of the one agent that the caller is. */
export async function requireCallCentre(db: Reads, caller: Caller, { ventureId, agentId }: Asked): Promise<void> {
  requireTrade(caller, ventureId, 'bpo')
  const self = agentId !== undefined && agentId === (await agentOf(db, ventureId, personOf(caller)))
  authorize(mayReadFigures(caller, ventureId, { self }), 'see the figures of this venture')
}
