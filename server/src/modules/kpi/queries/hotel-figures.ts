import type { HotelFigures } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { hotelArea } from '../store/hotel-area.ts'
import { hotelTable } from '../store/hotel-table.ts'
import { hotelView } from '../views/hotel-view.ts'
import { askedDays, type FiguresOf, type Range } from './asked-days.ts'
import { figuresOf } from './figures-of.ts'
import { ofHotel, type WhichHotel } from './hotel-source.ts'
import { type KnownDays, knownDays } from './known-days.ts'
import { sumPeriods } from './sum-periods.ts'
import { inHotelCurrency, ventureHotels } from './venture-hotels.ts'

/** Of one of the caller's ventures, or one hotel of it; who may see them is asked by whoever shows them. */
export async function hotelFigures(
  db: Reads,
  caller: Caller,
  range: Range & WhichHotel,
): Promise<FiguresOf<HotelFigures>> {
  return hotelFiguresOf(db, await knownDays(db, hotelArea, askedDays(caller, range)), range)
}

export async function hotelFiguresOf(db: Reads, known: KnownDays, which: WhichHotel): Promise<FiguresOf<HotelFigures>> {
  const days = inHotelCurrency(known, await ventureHotels(db, known.venture.id, which))
  return figuresOf(days, await sumPeriods(db, hotelTable, days, ofHotel(which)), hotelView)
}
