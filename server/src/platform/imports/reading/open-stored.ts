import { csvRecords } from './csv-records.ts'
import type { Delimiter } from './delimiter.ts'
import { type Encoding, inUtf8 } from './encoding.ts'
import { openTable, type Table } from './table.ts'

/** How the stored bytes are to be read; a workbook is stored as the CSV of its sheet. */
export type Writing = { readonly encoding: Encoding; readonly delimiter: Delimiter }
/** The parts of a file by number, from 0; null after the last. */
export type ReadPart = (seq: number) => Promise<Buffer | null>

export function openStored(readPart: ReadPart, { encoding, delimiter }: Writing): Promise<Table> {
  return openTable(csvRecords(inUtf8(partsInOrder(readPart), encoding), delimiter))
}

async function* partsInOrder(readPart: ReadPart): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const part = await readPart(seq)
    if (part === null) return
    yield part
  }
}
