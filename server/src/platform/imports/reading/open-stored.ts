import { csvRecords } from './csv-records.ts'
import { inUtf8 } from './encoding.ts'
import { firstLines } from './first-lines.ts'
import { openTable, type RawRow, type Table } from './table.ts'
import type { Writing } from './writing.ts'

/** The parts of a file by number, from 0; null after the last. */
export type ReadPart = (seq: number) => Promise<Buffer | null>

export function openStored(readPart: ReadPart, writing: Writing): Promise<Table> {
  return openTable(recordsOf(readPart, writing), writing.headerLine)
}

/** What stands at the beginning of a file, titles and all. */
export function peekStored(readPart: ReadPart, writing: Writing): Promise<readonly RawRow[]> {
  return firstLines(recordsOf(readPart, writing))
}

function recordsOf(readPart: ReadPart, { encoding, delimiter }: Writing) {
  return csvRecords(inUtf8(partsInOrder(readPart), encoding), delimiter)
}

async function* partsInOrder(readPart: ReadPart): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const part = await readPart(seq)
    if (part === null) return
    yield part
  }
}
