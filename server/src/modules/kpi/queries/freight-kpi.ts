import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DayMarks } from '../day-marks.ts'
import { mayReadFigures, requireTrade } from '../policy.ts'
import { freightArea } from '../store/freight-area.ts'
import { askedDays } from './asked-days.ts'
import { freightFiguresOf } from './freight-figures.ts'
import { knownDays } from './known-days.ts'

type Endpoint = typeof contract.kpi.freightKpi

export function freightKpi(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireFreight(caller, input.ventureId)
    const known = await knownDays(db, freightArea, askedDays(caller, input))
    marks.mark(freightArea, known)
    return freightFiguresOf(db, known)
  }
}

export function requireFreight(caller: Caller, ventureId: string): void {
  requireTrade(caller, ventureId, 'freight')
  authorize(mayReadFigures(caller, ventureId, { self: false }), 'see the figures of this venture')
}
