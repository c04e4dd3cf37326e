import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import { type Caller, personOf } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import type { Enqueue } from '../../jobs/enqueue.ts'
import { type CommitJob, IMPORT_QUEUE } from '../commit/queue.ts'
import { importToChange, type KnownImport } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { figure } from '../limits.ts'
import { missingOf } from '../mapping/options.ts'
import { refuseUnlessSeen } from '../store/changed-meanwhile.ts'
import { getImport } from '../store/import-record.ts'
import { saveStatus } from '../store/save-import.ts'

type Endpoint = typeof contract.imports.commitImport

/** Hands the file to the workers. Of two who commit at once, the second finds it being imported already. */
export async function commitImport(
  tx: Tx,
  caller: Caller,
  parts: { readonly kinds: Kinds; readonly enqueue: Enqueue },
  { id, version, skipErrors }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const known = await importToChange(tx, caller, parts.kinds, id)
  const { record, kind } = known
  await refuseUnlessSeen(tx, record, version)
  refuseUnlessReady(known, skipErrors)
  await saveStatus(tx, record, 'COMMITTING', {
    committed_by: personOf(caller),
    committed_at: caller.now,
    skip_errors: skipErrors,
  })
  const job: CommitJob = {
    importId: id,
    ventureId: record.ventureId,
    personId: personOf(caller),
    impersonatedBy: caller.impersonatedBy,
    requestId: caller.requestId,
  }
  await parts.enqueue(tx, IMPORT_QUEUE, [job])
  await audit(tx, caller, {
    ventureId: record.ventureId,
    action: 'imports.commit',
    subject: { kind: 'import', id },
    after: { kind: kind.name, fileName: record.fileName, rows: record.rows, badRows: record.badRows, skipErrors },
  })
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}

function refuseUnlessReady({ record, kind }: KnownImport, skipErrors: boolean): void {
  const missing = missingOf(kind, record.mapping, record.options, record.reading.habits)
  if (missing.length > 0)
    refuse('refused', 'import.not_mapped', `Say first what holds ${missing.join(', ')}.`, { missing })
  if (record.rows - record.badRows - record.skippedRows <= 0)
    refuse('refused', 'import.nothing_good', 'No row of this file can be imported. Fix the rows, or map other columns.')
  if (record.badRows > 0 && kind.isAllOrNothing)
    refuse(
      'refused',
      skipErrors ? 'import.all_or_nothing' : 'import.bad_rows',
      `${figure(record.badRows)} of ${figure(record.rows)} rows cannot be imported, and ${kind.label.toLowerCase()} come all or not at all. Fix these rows, or leave them out one by one.`,
      { badRows: record.badRows },
    )
  if (record.badRows > 0 && !skipErrors)
    refuse(
      'refused',
      'import.bad_rows',
      `${figure(record.badRows)} of ${figure(record.rows)} rows cannot be imported. Fix them, or import the others without them.`,
      { badRows: record.badRows },
    )
}
