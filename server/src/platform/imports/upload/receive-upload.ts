import type { contract, Reply } from '@holdfast/contract'
import { isUuid, refuse, type VentureId } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import { type Caller, personOf } from '../../caller.ts'
import type { JudgeVenture } from '../../http/handler.ts'
import { type ArrivingFile, receiveFile } from '../../http/receive-file.ts'
import { openUpload } from '../commands/open-upload.ts'
import type { ImportParts } from '../import-parts.ts'
import type { ImportKind } from '../kind.ts'
import { type Kinds, kindFor } from '../kinds.ts'
import type { Options } from '../mapping/own-options.ts'
import { toldName } from '../secrets/told-cells.ts'
import { forgetLeftFiles } from '../store/forget-left-files.ts'
import { deleteParts } from '../store/parts.ts'
import { insertUpload } from '../store/save-import.ts'
import { inBlocks } from './blocks.ts'
import { fileFormat } from './file-format.ts'
import { refuseAsTooLarge, type StoredFile, storeText, storeWorkbook } from './store-file.ts'

type View = Reply<typeof contract.imports.upload>
type Fields = Readonly<Record<string, string>>

/**
 * Takes `kind`, `ventureId` and `option.<key>` for what holds for the whole file, judges them, and only then the file,
 * which is stored while it arrives.
 */
export async function receiveUpload(
  parts: ImportParts,
  kinds: Kinds,
  request: FastifyRequest,
  caller: Caller,
  judge: JudgeVenture,
): Promise<View> {
  const file = await receiveFile(request)
  return storeFile(parts, destinationOf(kinds, caller, file.fields, judge), file, caller)
}

export type Destination = { readonly kind: ImportKind; readonly ventureId: VentureId; readonly options: Options }

function destinationOf(kinds: Kinds, caller: Caller, fields: Fields, judge: JudgeVenture): Destination {
  const { kind, ventureId } = fields
  if (ventureId === undefined || !isUuid(ventureId))
    refuse('malformed', 'request.invalid', 'ventureId must be sent before the file.', { field: 'ventureId' })
  judge(ventureId)
  if (kind === undefined)
    refuse('malformed', 'request.invalid', 'kind must be sent before the file.', { field: 'kind' })
  return {
    kind: kindFor(kinds, caller, kind, ventureId),
    ventureId: ventureId as VentureId,
    options: optionsIn(fields),
  }
}

function optionsIn(fields: Fields): Options {
  const given = Object.entries(fields).filter(([name]) => name.startsWith(OPTION))
  return Object.fromEntries(given.map(([name, value]) => [name.slice(OPTION.length), value]))
}

const OPTION = 'option.'

/** Stores a file while it arrives, and looks at it. */
export async function storeFile(
  parts: ImportParts,
  { kind, ventureId, options }: Destination,
  file: ArrivingFile,
  caller: Caller,
): Promise<View> {
  const blocks = inBlocks(file.chunks)
  const first = await blocks.next()
  if (first.done) refuse('refused', 'import.empty', 'The file is empty. It needs a line of headers and rows below it.')
  const format = fileFormat(first.value)
  const upload = {
    ventureId,
    kind: kind.name,
    fileName: toldName(kind, file.name),
    format,
    createdBy: personOf(caller),
    createdAt: caller.now,
  }
  const inTransaction = <R>(body: Parameters<typeof parts.database.transaction<R>>[1]) =>
    parts.database.transaction(caller, body)
  const id = await inTransaction(async (tx) => {
    await forgetLeftFiles(tx, ventureId, caller.now)
    return insertUpload(tx, upload)
  })
  try {
    const store = format === 'xlsx' ? storeWorkbook : storeText
    const stored = await store(checked(first.value, blocks, file), { ventureId, id }, inTransaction)
    return await open(parts, kind, caller, { ventureId, id, file: stored, options })
  } catch (error) {
    // What is left behind is swept up by a later upload.
    await inTransaction((tx) => deleteParts(tx, { ventureId, id })).catch(() => {})
    throw error
  }
}

async function open(
  parts: ImportParts,
  kind: ImportKind,
  caller: Caller,
  upload: { readonly ventureId: VentureId; readonly id: string; readonly file: StoredFile; readonly options: Options },
): Promise<View> {
  const { result } = await parts.run((tx, by, input: typeof upload) => openUpload(tx, by, kind, input), caller, upload)
  return result
}

/** Nobody may take what is left of a file that was cut for the whole. */
async function* checked(first: Buffer, rest: AsyncIterable<Buffer>, file: ArrivingFile): AsyncGenerator<Buffer> {
  yield first
  yield* rest
  if (file.isCut()) refuseAsTooLarge()
}
