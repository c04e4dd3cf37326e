import type { HotelNight } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { ratio } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { type HotelColumn, hotelColumns } from '../../store/hotel-columns.ts'
import { hotelTable } from '../../store/hotel-table.ts'
import { figureRows } from '../figure-rows.ts'
import { ofHotel, type WhichHotel } from '../hotel-source.ts'
import type { KnownDays } from '../known-days.ts'

type Row = { readonly day: Day } & { readonly [column in HotelColumn]: number }

/** Each day of which a night is recorded, all hotels together. */
export async function hotelCalendar(db: Reads, known: KnownDays, which: WhichHotel): Promise<HotelNight[]> {
  const { rows } = await sql<Row>`
    select f.day, ${sumsOf(hotelColumns, 'f')} from (${figureRows(hotelTable, known, ofHotel(which))}) f
    group by f.day having sum(f.nights) > 0 order by f.day`.execute(db)
  return rows.map(({ day, ...sums }) => ({
    day,
    nights: sums.nights,
    roomsSold: sums.rooms_sold_known === 0 ? null : sums.rooms_sold,
    roomsAvailable: sums.available_known === 0 ? null : sums.available_rooms,
    occupancy: ratio(sums.occupancy_numerator, sums.occupancy_denominator),
    lossNights: sums.loss_nights,
  }))
}
