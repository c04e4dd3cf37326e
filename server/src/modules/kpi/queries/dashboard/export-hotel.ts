import type { contract, HotelFigures, HotelRow, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { hotelArea } from '../../store/hotel-area.ts'
import { askedDays } from '../asked-days.ts'
import { hotelFiguresOf } from '../hotel-figures.ts'
import { requireHotels } from '../hotel-kpi.ts'
import { knownDays } from '../known-days.ts'
import { ventureHotels } from '../venture-hotels.ts'
import type { CsvColumn } from './csv-columns.ts'
import { csvOf, fileName } from './csv-of.ts'
import { isGrouping } from './grouping.ts'
import { HOTEL_COLUMNS } from './hotel-csv.ts'
import { hotelPicture } from './hotel-picture.ts'
import { labelRows } from './label-rows.ts'
import type { Kit } from './show-dashboard.ts'

type Asked = ParsedInput<typeof contract.hotelDashboards.exportHotelDashboard>

const PERIOD: readonly CsvColumn<HotelFigures>[] = [
  ['First day', (row) => row.periodStart],
  ['Currency', (row) => row.currency],
  ...HOTEL_COLUMNS,
]

type RowOfCurrency = HotelRow & { readonly currency: string }
const HOTEL: readonly CsvColumn<RowOfCurrency>[] = [
  ['Hotel', (row) => row.label],
  ['Currency', (row) => row.currency],
  ...HOTEL_COLUMNS,
  ['Nights missing', (row) => row.nightsMissing],
]

/** One row a period and currency, or one a hotel. */
export function exportHotel({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<CsvFile> => {
    requireHotels(caller, asked.ventureId)
    const { part, ...range } = asked
    const name = fileName(ventureOf(caller, asked.ventureId).name, part, asked)
    if (!isGrouping(part)) return csvOf(name, HOTEL, await rowsByHotel(db, caller, asked))
    const known = await knownDays(db, hotelArea, askedDays(caller, { ...range, groupBy: part }))
    marks.mark(hotelArea, known)
    return csvOf(name, PERIOD, (await hotelFiguresOf(db, known, asked)).items)
  }
}

async function rowsByHotel(db: Reads, caller: Caller, asked: Asked): Promise<readonly RowOfCurrency[]> {
  const hotels = await ventureHotels(db, asked.ventureId, asked)
  const { picture } = await hotelPicture(db, caller, { ...asked, compare: 'none', hotels })
  const names = new Map(hotels.map(({ id, name }) => [id, name]))
  return labelRows(picture.breakdowns, names).flatMap(({ currency, rows }) => rows.map((row) => ({ ...row, currency })))
}
