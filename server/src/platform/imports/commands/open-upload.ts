import type { contract, Reply } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importView } from '../import-view.ts'
import type { ImportKind } from '../kind.ts'
import { guessHeaderLine } from '../mapping/guess-header-line.ts'
import { chooseOptions } from '../mapping/options.ts'
import { type Options, withHeaderLine, withoutHeaderLine } from '../mapping/own-options.ts'
import { judgeImport } from '../preview/judge-import.ts'
import { peekStored } from '../reading/open-stored.ts'
import { getImport } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { refuseUnknownPeople } from '../store/people-of-options.ts'
import { saveFile } from '../store/save-import.ts'
import type { StoredFile } from '../upload/store-file.ts'
import { understandHeaders } from './understand-headers.ts'

type Upload = {
  readonly ventureId: VentureId
  readonly id: string
  readonly file: StoredFile
  /** Said with the file, over what the last one with these headers meant. */
  readonly options: Options
}

/** The first look at a file that has arrived: as the last one with these headers was meant, else as its headers sound. */
export async function openUpload(
  tx: Tx,
  caller: Caller,
  kind: ImportKind,
  { ventureId, id, file, options }: Upload,
): Promise<Reply<typeof contract.imports.upload>> {
  const lines = await peekStored((seq) => findPart(tx, { ventureId, id }, seq), file.writing)
  const headerLine = guessHeaderLine(kind.columns, lines)
  const understood = await understandHeaders(tx, { ventureId, id }, kind, { ...file.writing, headerLine })
  await refuseUnknownPeople(tx, ventureId, kind, options)
  await saveFile(tx, { ventureId, id }, file)
  await judgeImport(tx, caller, kind, {
    ...understood,
    id,
    ventureId,
    options: withHeaderLine(chooseOptions(kind, understood.options, withoutHeaderLine(options)), headerLine),
  })
  const record = await getImport(tx, [ventureId], id)
  await audit(tx, caller, {
    ventureId,
    action: 'imports.upload',
    subject: { kind: 'import', id },
    after: { kind: kind.name, fileName: record.fileName, rows: record.rows },
  })
  return importView(tx, caller, { record, kind })
}
