import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../audit.ts'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importToChange } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { deleteBadRows } from '../store/bad-rows.ts'
import { deleteFixes } from '../store/fixes.ts'
import { getImport } from '../store/import-record.ts'
import { deleteParts } from '../store/parts.ts'
import { saveStatus } from '../store/save-import.ts'

type Endpoint = typeof contract.imports.discardImport

/** The file and what was found in it are deleted; that there was one is not. */
export async function discardImport(
  tx: Tx,
  caller: Caller,
  kinds: Kinds,
  { id, reason }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { record, kind } = await importToChange(tx, caller, kinds, id)
  await saveStatus(tx, record, 'DISCARDED', { finished_at: caller.now })
  await deleteParts(tx, record)
  await deleteBadRows(tx, record)
  await deleteFixes(tx, record)
  await audit(tx, caller, {
    ventureId: record.ventureId,
    action: 'imports.discard',
    subject: { kind: 'import', id },
    after: { kind: kind.name, fileName: record.fileName, reason: reason ?? null },
  })
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}
