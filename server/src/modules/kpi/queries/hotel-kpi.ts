import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DayMarks } from '../day-marks.ts'
import { mayReadFigures, requireTrade } from '../policy.ts'
import { hotelArea } from '../store/hotel-area.ts'
import { askedDays } from './asked-days.ts'
import { hotelFiguresOf } from './hotel-figures.ts'
import { knownDays } from './known-days.ts'

type Endpoint = typeof contract.kpi.hotelKpi

export function hotelKpi(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireHotels(caller, input.ventureId)
    const known = await knownDays(db, hotelArea, askedDays(caller, input))
    marks.mark(hotelArea, known)
    return hotelFiguresOf(db, known, input)
  }
}

export function requireHotels(caller: Caller, ventureId: string): void {
  requireTrade(caller, ventureId, 'hotel')
  authorize(mayReadFigures(caller, ventureId, { self: false }), 'see the figures of this venture')
}
