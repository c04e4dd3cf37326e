import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind } from '../../../platform/imports/kind.ts'
import { compareNights } from './compare-nights.ts'
import { hotelFinder } from './hotel-finder.ts'
import { isSummaryRow } from './is-summary.ts'
import { nightBook } from './night-book.ts'
import { NIGHT_COLUMNS } from './night-columns.ts'
import { nightNotes } from './night-notes.ts'
import { type NightRow, readNight } from './night-row.ts'
import { hotelsOf } from './store/hotels-of.ts'
import { writeNightRows } from './write-night-rows.ts'

/** Nights of hotels, as a night audit or a system's statistics list them. */
export const hotelKpis = importKind<NightRow>({
  name: 'hotel-kpis',
  label: 'Hotel nights',
  permission: 'imports.work',
  ventureTypes: ['HOSPITALITY'],
  columns: NIGHT_COLUMNS,
  options: [
    {
      key: 'hotel',
      label: 'Hotel',
      type: 'text',
      isOfOneFile: true,
      hint: 'The code of the hotel that the whole file is of; rows of another are refused. Left empty: each row names its own.',
    },
  ],
  isAllOrNothing: true,
  rowsShown: 400,
  isSummary: isSummaryRow,
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<NightRow>> {
  const hotels = await hotelsOf(db, target.ventureId)
  const file = {
    findHotel: hotelFinder(hotels, target.options['hotel']?.trim()),
    columns: target.columns,
    now: caller.now,
  }
  const book = nightBook()
  const notes = nightNotes(file)
  return {
    sees: (seen) => {
      const read = readNight(file, seen)
      if ('row' in read) book.note(read.row)
    },
    check: (given) => {
      const read = readNight(file, given)
      if ('errors' in read) return read
      const whole = book.whole(read.row)
      if ('row' in whole) notes.seen(whole.row, given)
      return whole
    },
    compare: (reads, rows) => compareNights(reads, caller, target.ventureId, rows),
    write: (tx, writer, rows) => writeNightRows(tx, writer, target, rows),
    notes: notes.all,
  }
}
