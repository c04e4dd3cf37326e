import { createHash } from 'node:crypto'
import { MOST_DOCUMENT_BYTES } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { ArrivingFile } from '../../../platform/http/receive-file.ts'
import { type FileType, fileTypeOf } from './file-type.ts'

export type DocumentFile = FileType & { readonly bytes: Buffer; readonly sha256: Buffer }

const MOST_MEGABYTES = MOST_DOCUMENT_BYTES / 1024 / 1024

/** The whole file, once it is known to be one that is kept. */
export async function takeFile(file: ArrivingFile): Promise<DocumentFile> {
  const bytes = await wholeOf(file)
  if (bytes.length === 0) refuse('refused', 'document.empty', 'The file is empty.', { field: 'file' })
  const type = fileTypeOf(bytes, file.name)
  if (type === null)
    return refuse(
      'unsupported',
      'document.type_unknown',
      'This is none of what is kept here: PDF, PNG, JPEG and WebP pictures, Word, Excel and PowerPoint files without macros (DOCX, XLSX, PPTX), CSV, and plain text in UTF-8.',
    )
  return { ...type, bytes, sha256: createHash('sha256').update(bytes).digest() }
}

/** Beyond the limit the rest is let pass by: who still sends would not hear the answer. */
async function wholeOf(file: ArrivingFile): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.chunks) {
    size += chunk.length
    if (size <= MOST_DOCUMENT_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > MOST_DOCUMENT_BYTES || file.isCut())
    refuse(
      'too_large',
      'document.too_large',
      `The file is larger than ${MOST_MEGABYTES} MB, the most that a document may have.`,
    )
  return Buffer.concat(chunks)
}
