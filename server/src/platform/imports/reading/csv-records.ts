import { refuse } from '@holdfast/engine/kernel'
import { CsvError, type Parser, parse } from 'csv-parse'
import type { Delimiter } from './delimiter.ts'

/** Records that stand one after the other in a file, blank ones included, so that they can be counted as it does. */
export type Records = readonly (readonly string[])[]

/** More than 200 cells of 10,000 characters never are a row; a quote that is never closed ends here. */
const MOST_RECORD_BYTES = 2_500_000

/** Less than a hundred rows: how long others, and the answers of the database, wait while a file is read. */
const BYTES_AT_ONCE = 8 * 1024

/** The records of a CSV file in UTF-8, a few dozen at a time: memory does not grow with the file. */
export async function* csvRecords(parts: AsyncIterable<Buffer>, delimiter: Delimiter): AsyncGenerator<Records> {
  let records: string[][] = []
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_RECORD_BYTES,
    on_record: (record: string[]) => {
      records.push(record)
      return null
    },
  })
  // Each failure comes back from the write that caused it; the same news as an event needs a listener too.
  parser.on('error', () => {})
  parser.resume()
  try {
    for await (const part of parts) {
      for (let at = 0; at < part.length; at += BYTES_AT_ONCE) {
        await written(parser, part.subarray(at, at + BYTES_AT_ONCE))
        yield records
        records = []
      }
    }
    await ended(parser)
    yield records
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error
  } finally {
    parser.destroy()
  }
}

function written(parser: Parser, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject)
    parser.end(resolve)
  })
}

function unreadable(error: CsvError): never {
  const line = typeof error['lines'] === 'number' ? error['lines'] : null
  refuse(
    'refused',
    'import.unreadable',
    `The file cannot be read${line === null ? '' : ` near line ${line}`}: a quote is opened and never closed. Close it, or save the file again as CSV.`,
    { line },
  )
}
