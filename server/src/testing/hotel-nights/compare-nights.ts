import { contract, type Import } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import type { Client } from '../request.ts'
import { fileOfNights, madeHotels } from './file-of-nights.ts'
import { type NightSums, type Sql, sumsOfFile } from './sums-of-file.ts'

export type Compared = {
  readonly nights: number
  readonly compared: number
  /** What differs, in words; nothing where all agrees. */
  readonly differing: readonly string[]
  /** Whether the file brought in again left every row as it was. */
  readonly isSameTwice: boolean
}

type Given = {
  readonly person: Client
  /** Through the upload, until it is done. */
  readonly bring: (text: string) => Promise<Pick<Import, 'progress'>>
  readonly sql: Sql
  readonly ventureId: string
  readonly hotels: number
  /** At most 400, so that a range holds them. */
  readonly days: number
  readonly from: Day
}

/**
 * Nights through the product's own upload, beside SQL over the raw file: occupancy, ADR and RevPAR of each hotel and
 * month, hotel, month and the whole portfolio; then the same file once more.
 */
export async function compareNights({ person, bring, sql, ventureId, hotels, days, from }: Given): Promise<Compared> {
  const made = madeHotels(hotels)
  const ids = new Map<string, string>()
  for (const hotel of made) {
    const entered = { ventureId, name: hotel.code, timeZone: 'America/New_York', currency: 'USD', ...hotel }
    ids.set(hotel.code, (await person.call(contract.hotels.createHotel, entered)).id)
  }
  const text = fileOfNights(made, from, days)
  const done = await bring(text)
  const before = await markOf(sql)
  const again = await bring(text)
  const subtracting = made.filter((hotel) => hotel.outOfOrderPolicy === 'SUBTRACTED').map(({ code }) => code)
  const expected = await sumsOfFile(sql, text, subtracting)
  const differing: string[] = []
  for (const sums of expected) {
    const range = sums.month === '' ? { from, to: addDays(from, days - 1) } : monthOf(sums.month)
    const hotelId = ids.get(sums.code)
    const asked = { ventureId, ...range, limit: 1, ...(hotelId !== undefined && { hotelId }) }
    const { sums: found } = await person.call(contract.hotelKpi.listHotelNights, asked)
    differing.push(...differences(sums, found[0]))
  }
  return {
    nights: done.progress.became.new,
    compared: expected.length,
    differing,
    isSameTwice: again.progress.became.same === hotels * days && (await markOf(sql)) === before,
  }
}

const MEASURES = ['occupancy', 'adr', 'revpar'] as const
type Found = { readonly [Measure in (typeof MEASURES)[number]]: { readonly value: string | null } } | undefined

function differences(expected: NightSums, found: Found): readonly string[] {
  return MEASURES.filter((measure) => !isSame(expected[measure], found?.[measure].value ?? null)).map(
    (measure) =>
      `${expected.code} ${expected.month} ${measure}: ${found?.[measure].value} instead of ${expected[measure]}`,
  )
}

/** Six decimals, rounded once: the file's own have twelve. */
function isSame(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found
  const millionths = (text: string) => BigInt(text.replace('.', '').padEnd(text.indexOf('.') + 12, '0'))
  const apart = millionths(expected) - millionths(found)
  return (apart < 0n ? -apart : apart) <= 500_000n
}

function monthOf(month: string): { readonly from: Day; readonly to: Day } {
  const from = `${month}-01`
  return {
    from,
    to: Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 }).subtract({ days: 1 }).toString(),
  }
}

/** Every row with all that it says. */
async function markOf(sql: Sql): Promise<string> {
  const [row] = await sql<{ mark: string }>(
    `select md5(string_agg(d::text, '|' order by d.id)) || (select count(*) from hospitality.hotel_day_history)::text as mark
     from hospitality.hotel_days d`,
  )
  return row?.mark ?? ''
}
