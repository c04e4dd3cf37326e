import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { FastifyReply } from 'fastify'
import { attachmentNamed } from './attachment.ts'

/**
 * Numbers and exact decimals of our own making are written as they are, also negative ones; text that a spreadsheet would
 * take for a formula is escaped.
 */
export type CsvCell = string | number | Decimal | null
export type Decimal = { readonly decimal: string }

/** A list as a file to keep. Its rows may be read while they are sent, so that no list is too long. */
export type CsvFile = {
  /** Without the ending. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>
}

export const CSV_TYPE = 'text/csv; charset=utf-8'

/** Sends the file and resolves when its last row is written. UTF-8 with a byte order mark, without which Excel guesses. */
export async function sendCsv(reply: FastifyReply, file: CsvFile): Promise<void> {
  const text = writer()
  reply
    .type(CSV_TYPE)
    .header('Content-Disposition', attachmentNamed(`${file.name}.csv`))
    .header('X-Content-Type-Options', 'nosniff')
  reply.send(text)
  await pipeline(Readable.from(lines(file)), text)
}

/** The same bytes at once, where they are summed or compared before anybody gets them. */
export async function csvBytes(file: Omit<CsvFile, 'name'>): Promise<Buffer> {
  const text = writer()
  const [bytes] = await Promise.all([buffer(text), pipeline(Readable.from(lines(file)), text)])
  return bytes
}

function writer() {
  return stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A line break alone is no delimiter here, and is one to most who read the file.
    quoted_match: /[\r\n]/,
    cast: { object: ({ decimal }) => ({ value: String(decimal), escape_formulas: false }) },
  })
}

async function* lines({ header, rows }: Omit<CsvFile, 'name'>): AsyncGenerator<readonly CsvCell[]> {
  yield header
  yield* rows
}
