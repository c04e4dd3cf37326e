import { createHash } from 'node:crypto'
import { refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../db/tx.ts'
import { MOST_MEGABYTES } from '../limits.ts'
import { delimiterOf } from '../reading/delimiter.ts'
import { type Written, watchEncoding } from '../reading/encoding.ts'
import type { Writing } from '../reading/writing.ts'
import type { ImportRecord } from '../store/import-record.ts'
import { insertPart } from '../store/parts.ts'
import { workbookAsCsv } from '../workbook/workbook-as-csv.ts'
import { inBlocks } from './blocks.ts'

/** A transaction for each part: a slow sender holds no connection. */
export type InTransaction = (body: (tx: Tx) => Promise<void>) => Promise<void>
type Target = Pick<ImportRecord, 'ventureId' | 'id'>
/** `hash` is that of the bytes as they were sent: who sends them again sends the same file. */
export type StoredFile = { readonly bytes: number; readonly hash: string; readonly writing: Writing }

/** Stores a text file as it arrives, block by block, and says how it is written. */
export async function storeText(
  blocks: AsyncIterable<Buffer>,
  target: Target,
  inTransaction: InTransaction,
): Promise<StoredFile> {
  const watch = watchEncoding()
  const hash = createHash('sha256')
  let start: Buffer | null = null
  let bytes = 0
  let seq = 0
  for await (const block of blocks) {
    watch.see(block)
    hash.update(block)
    start ??= block.subarray(0, 65_536)
    const part = seq
    await inTransaction((tx) => insertPart(tx, target, part, block))
    bytes += block.length
    seq += 1
  }
  const written = watch.written()
  const delimiter = delimiterOf(textOf(start, written))
  return {
    bytes,
    hash: hash.digest('base64url'),
    writing: { ...written, delimiter, isWorkbook: false, headerLine: null },
  }
}

/** A workbook is read at once, within its bounds, and stored as the CSV of its sheet. */
export async function storeWorkbook(
  blocks: AsyncIterable<Buffer>,
  target: Target,
  inTransaction: InTransaction,
): Promise<StoredFile> {
  const archive = Buffer.concat(await Array.fromAsync(blocks))
  const hash = createHash('sha256').update(archive).digest('base64url')
  const csv = inBlocks(ofChunks(await workbookAsCsv(archive)))
  const { writing } = await storeText(csv, target, inTransaction)
  return { bytes: archive.length, hash, writing: { ...writing, delimiter: ',', isWorkbook: true } }
}

async function* ofChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

function textOf(start: Buffer | null, { encoding }: Written): string {
  return start === null ? '' : new TextDecoder(encoding).decode(start)
}

export function refuseAsTooLarge(): never {
  refuse(
    'too_large',
    'import.too_large',
    `The file is larger than ${MOST_MEGABYTES} MB. Split it, for instance by month, and upload the pieces one after the other.`,
  )
}
