import { basename } from 'node:path'
import type { MultipartFile } from '@fastify/multipart'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'

/** A file of a form, with the fields that were sent before it. It is read while it arrives. */
export type ArrivingFile = {
  readonly fields: Readonly<Record<string, string>>
  /** As it was called, without the folders of its sender. */
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** The parser cuts a file at its limit and goes on; asked when the chunks have ended. */
  readonly isCut: () => boolean
}

/** The one file of a multipart body, up to its first byte. */
export async function receiveFile(request: FastifyRequest): Promise<ArrivingFile> {
  if (!request.isMultipart())
    refuse('unsupported', 'upload.not_multipart', 'Send the file as multipart/form-data: its fields first, then file.')
  const fields: Record<string, string> = {}
  const form = request.parts()
  for (let next = await arriving(form.next()); !next.done; next = await arriving(form.next())) {
    const part = next.value
    if (part.type === 'file')
      return { fields, name: nameOf(part), chunks: chunksOf(part), isCut: () => part.file.truncated }
    fields[part.fieldname] = String(part.value)
  }
  return refuse('malformed', 'upload.file_missing', 'There is no file in this request.', { field: 'file' })
}

/** What breaks while a form arrives was sent broken, or not to its end. */
async function arriving<Value>(next: Promise<Value>): Promise<Value> {
  try {
    return await next
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error
    return refuse('malformed', 'upload.broken_off', 'The upload is broken or has no end. Send the file again.')
  }
}

async function* chunksOf({ file }: MultipartFile): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = file[Symbol.asyncIterator]()
  for (let next = await arriving(chunks.next()); !next.done; next = await arriving(chunks.next())) yield next.value
}

function nameOf({ filename }: MultipartFile): string {
  const name = basename(filename.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim()
  return name.slice(0, 255) || 'file'
}
