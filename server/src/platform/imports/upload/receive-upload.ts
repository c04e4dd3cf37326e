import { basename } from 'node:path'
import type { MultipartFile } from '@fastify/multipart'
import type { contract, Reply } from '@holdfast/contract'
import { isUuid, refuse, type VentureId } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import { type Caller, personOf } from '../../caller.ts'
import type { JudgeVenture } from '../../http/handler.ts'
import { openUpload } from '../commands/open-upload.ts'
import type { ImportParts } from '../import-parts.ts'
import type { ImportKind } from '../kind.ts'
import { type Kinds, kindFor } from '../kinds.ts'
import { deleteParts, forgetLeftFiles } from '../store/parts.ts'
import { insertUpload } from '../store/save-import.ts'
import { inBlocks } from './blocks.ts'
import { fileFormat } from './file-format.ts'
import { refuseAsTooLarge, type StoredFile, storeText, storeWorkbook } from './store-file.ts'

type View = Reply<typeof contract.imports.upload>
type Fields = Readonly<Record<string, string>>

/** Takes `kind` and `ventureId`, judges both, and only then the file, which is stored while it arrives. */
export async function receiveUpload(
  parts: ImportParts,
  kinds: Kinds,
  request: FastifyRequest,
  caller: Caller,
  judge: JudgeVenture,
): Promise<View> {
  if (!request.isMultipart())
    refuse('unsupported', 'import.not_multipart', 'Send the file as multipart/form-data: kind, ventureId, then file.')
  const fields: Record<string, string> = {}
  const form = request.parts()
  for (let next = await arriving(form.next()); !next.done; next = await arriving(form.next())) {
    const part = next.value
    if (part.type === 'field') fields[part.fieldname] = String(part.value)
    else return receiveFile(parts, kindOf(kinds, caller, fields, judge), part, caller)
  }
  return refuse('malformed', 'import.file_missing', 'There is no file in this request.', { field: 'file' })
}

/** What breaks while a form arrives was sent broken, or not to its end. */
async function arriving<Value>(next: Promise<Value>): Promise<Value> {
  try {
    return await next
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error
    return refuse('malformed', 'import.broken_off', 'The upload is broken or has no end. Send the file again.')
  }
}

async function* chunksOf(file: MultipartFile['file']): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = file[Symbol.asyncIterator]()
  for (let next = await arriving(chunks.next()); !next.done; next = await arriving(chunks.next())) yield next.value
}

type Destination = { readonly kind: ImportKind; readonly ventureId: VentureId }

function kindOf(kinds: Kinds, caller: Caller, { kind, ventureId }: Fields, judge: JudgeVenture): Destination {
  if (ventureId === undefined || !isUuid(ventureId))
    refuse('malformed', 'request.invalid', 'ventureId must be sent before the file.', { field: 'ventureId' })
  judge(ventureId)
  if (kind === undefined)
    refuse('malformed', 'request.invalid', 'kind must be sent before the file.', { field: 'kind' })
  return { kind: kindFor(kinds, caller, kind, ventureId), ventureId: ventureId as VentureId }
}

async function receiveFile(
  parts: ImportParts,
  { kind, ventureId }: Destination,
  part: MultipartFile,
  caller: Caller,
): Promise<View> {
  const blocks = inBlocks(chunksOf(part.file))
  const first = await blocks.next()
  if (first.done) refuse('refused', 'import.empty', 'The file is empty. It needs a line of headers and rows below it.')
  const format = fileFormat(first.value)
  const upload = {
    ventureId,
    kind: kind.name,
    fileName: fileNameOf(part),
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
    const file = await store(checked(first.value, blocks, part), { ventureId, id }, inTransaction)
    return await open(parts, kind, caller, { ventureId, id, file })
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
  upload: { readonly ventureId: VentureId; readonly id: string; readonly file: StoredFile },
): Promise<View> {
  const { result } = await parts.run((tx, by, input: typeof upload) => openUpload(tx, by, kind, input), caller, upload)
  return result
}

/** The parser cuts a file at the limit and goes on; nobody may take what is left for the whole. */
async function* checked(first: Buffer, rest: AsyncIterable<Buffer>, part: MultipartFile): AsyncGenerator<Buffer> {
  yield first
  yield* rest
  if (part.file.truncated) refuseAsTooLarge()
}

function fileNameOf({ filename }: MultipartFile): string {
  const name = basename(filename.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim()
  return name.slice(0, 255) || 'file'
}
