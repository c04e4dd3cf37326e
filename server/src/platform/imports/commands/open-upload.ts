import type { contract, Reply } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importView } from '../import-view.ts'
import type { ImportKind } from '../kind.ts'
import { guessMapping } from '../mapping/guess-mapping.ts'
import { judgeImport } from '../preview/judge-import.ts'
import { openStored, type Writing } from '../reading/open-stored.ts'
import { getImport } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { withoutUnknownPeople } from '../store/people-of-options.ts'
import { rememberedMapping } from '../store/remembered-mapping.ts'
import { saveSize } from '../store/save-import.ts'

type Upload = {
  readonly ventureId: VentureId
  readonly id: string
  readonly file: { readonly bytes: number; readonly writing: Writing }
}

/** The first look at a file that has arrived: as the last one with these headers was meant, else as its headers sound. */
export async function openUpload(
  tx: Tx,
  caller: Caller,
  kind: ImportKind,
  { ventureId, id, file }: Upload,
): Promise<Reply<typeof contract.imports.upload>> {
  const headers = await headersOf(tx, { ventureId, id }, file.writing)
  const remembered = await rememberedMapping(tx, ventureId, kind, headers)
  const draft = {
    id,
    ventureId,
    headers,
    writing: file.writing,
    mapping: remembered?.mapping ?? guessMapping(kind.columns, headers),
    options: await withoutUnknownPeople(tx, ventureId, kind, remembered?.options ?? {}),
    mappedBy: remembered ? ('remembered' as const) : ('guessed' as const),
  }
  await judgeImport(tx, caller, kind, draft)
  await saveSize(tx, { ventureId, id }, file.bytes)
  const record = await getImport(tx, [ventureId], id)
  await audit(tx, caller, {
    ventureId,
    action: 'imports.upload',
    subject: { kind: 'import', id },
    after: { kind: kind.name, fileName: record.fileName, rows: record.rows },
  })
  return importView(tx, caller, { record, kind })
}

async function headersOf(
  tx: Tx,
  upload: Pick<Upload, 'ventureId' | 'id'>,
  writing: Writing,
): Promise<readonly string[]> {
  const table = await openStored((seq) => findPart(tx, upload, seq), writing)
  await table.rows.return(undefined)
  return table.headers
}
