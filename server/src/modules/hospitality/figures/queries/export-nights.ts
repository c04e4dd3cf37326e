import type { contract, ParsedInput } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../../platform/http/export-limit.ts'
import { EXPORT_HEADER, exportedNight } from './exported-night.ts'
import { besideNight, type FoundNight, toRecordedNight } from './found-night.ts'
import { isWanted, type NightPlace, nightOrder, onwards, refuseBadRange } from './wanted-nights.ts'

type Input = ParsedInput<typeof contract.hotelKpi.exportHotelNights>

const PAGE = 1_000

/** The list of nights as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportNights(db: Reads, caller: Caller, input: Input): Promise<CsvFile> {
  refuseBadRange(input)
  const venture = ventureOf(caller, input.ventureId)
  await refuseTooMany(db, caller, input)
  return {
    name: `${venture.name} nights ${input.from} to ${input.to}`,
    header: EXPORT_HEADER,
    rows: rowsOf(db, caller, input),
  }
}

async function refuseTooMany(db: Reads, caller: Caller, input: Input): Promise<void> {
  const counted = await sql<{ nights: number }>`
    select count(*)::int as nights from (
      select from hospitality.hotels h join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
      where ${isWanted(caller, input)} limit ${MOST_EXPORTED + 1}) n`.execute(db)
  refuseTooLong(counted.rows[0]?.nights ?? 0, 'nights')
}

async function* rowsOf(db: Reads, caller: Caller, input: Input): AsyncGenerator<readonly CsvCell[]> {
  let after: NightPlace | null = null
  for (;;) {
    const { rows }: { rows: FoundNight[] } = await sql<FoundNight>`
      select d.*, ${besideNight} from hospitality.hotels h
      join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
      where ${isWanted(caller, input)} ${onwards(input, after)}
      order by ${nightOrder(input)} limit ${PAGE}`.execute(db)
    for (const row of rows) yield exportedNight(toRecordedNight(caller, row), row.currency)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = { day: last.day, id: last.id }
  }
}
