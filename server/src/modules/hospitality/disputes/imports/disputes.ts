import { disputesImported } from '@holdfast/engine/hospitality'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import {
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowOutcome,
} from '../../../../platform/imports/kind.ts'
import { figure } from '../../../../platform/imports/limits.ts'
import { addressedPeople, personFinder } from '../../../ventures/index.ts'
import { hotelFinder } from '../../imports/hotel-finder.ts'
import { hotelsOf } from '../../imports/store/hotels-of.ts'
import { likenessBook } from '../../likeness.ts'
import { findImportedDisputes, holdImportedDisputes, takeImportLock } from '../store/find-imported-disputes.ts'
import { insertImportedDisputes, updateImportedDisputes } from '../store/write-imported-disputes.ts'
import { type DisputeFile, disputeChecker } from './check-dispute-row.ts'
import { decideDisputes } from './decide-disputes.ts'
import { DISPUTE_IMPORT_COLUMNS } from './dispute-columns.ts'
import { type DisputeImportRow, disputeLikeness, statusRank } from './dispute-import-row.ts'

/** Disputes as a bank, a portal or a list of the hotel's own has them. */
export const hotelDisputesImport = importKind<DisputeImportRow>({
  name: 'disputes',
  label: 'Hotel disputes',
  permission: 'imports.work',
  ventureTypes: ['HOSPITALITY'],
  columns: DISPUTE_IMPORT_COLUMNS,
  options: [
    {
      key: 'hotel',
      label: 'Hotel',
      type: 'text',
      isOfOneFile: true,
      hint: 'The code of the hotel that the whole file is of; rows of another are refused. Left empty: each row names its own.',
    },
  ],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<DisputeImportRow>> {
  const { ventureId } = target
  const file: DisputeFile = {
    target,
    context: contextOf(caller, target),
    findHotel: hotelFinder(await hotelsOf(db, ventureId), target.options['hotel']?.trim()),
    findPerson: personFinder(await addressedPeople(db, ventureId)),
    isTest: caller.person?.isTest ?? false,
  }
  const check = disputeChecker(file)
  const alike = likenessBook()
  let nameless = 0
  return {
    sees: (seen) => {
      const read = seen.values['reference'] === null ? check(seen) : null
      if (read && 'row' in read) alike.note(seen, disputeLikeness(read.row.dispute), statusRank(read.row.dispute))
    },
    check: (given) => {
      const read = check(given)
      if ('errors' in read || read.row.said.reference) return read
      nameless += 1
      return { row: { ...read.row, key: alike.keyOf(given.line, disputeLikeness(read.row.dispute)) } }
    },
    compare: async (reads, rows) => {
      const standing = await findImportedDisputes(reads, ventureId, rows)
      return decideDisputes(rows, standing, file.context).outcomes
    },
    write: (tx, writer, rows) => writeDisputes(tx, writer, target, rows),
    notes: () => (nameless === 0 ? [] : [namelessNote(nameless)]),
  }
}

function namelessNote(count: number): string {
  const rows = count === 1 ? '1 row has' : `${figure(count)} rows have`
  return `${rows} no reference. Such a dispute is known by its hotel, kind, guest, amount and day: when one of these is corrected in a file, it comes as another dispute.`
}

/** One chunk. One import of disputes at a time writes in a venture, so that two of the same rows wait for each other. */
async function writeDisputes(
  tx: Tx,
  caller: Caller,
  target: ImportTarget,
  rows: readonly DisputeImportRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = target
  await takeImportLock(tx, ventureId)
  const context = contextOf(caller, target)
  const standing = await holdImportedDisputes(tx, ventureId, rows)
  const { outcomes, created, changed } = decideDisputes(rows, standing, context)
  const made = await insertImportedDisputes(tx, caller.now, created)
  await updateImportedDisputes(tx, ventureId, changed)
  const changes = [
    ...made.map((after) => ({ before: null, after })),
    ...changed.filter(({ before, after }) => before !== after),
  ]
  if (changes.length > 0) publish(tx, caller, ventureId, [disputesImported(importId, changes, context)])
  return outcomes
}

function contextOf(caller: Caller, { ventureType }: ImportTarget) {
  return { at: caller.now, by: personOf(caller), ventureType }
}
