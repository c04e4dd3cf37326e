import type { Line } from './files.ts'

const CELLS = /("(?:[^"]|"")*"|[^,"\n]*)(,|\r?\n|$)/gy

/** A file whose cells may stand in quotes; read apart from the product on purpose. */
export function quotedLines(text: string): readonly Line[] {
  const [headers = [], ...rest] = recordsOf(text.replace(/^\uFEFF/, ''))
  return rest.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])))
}

function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  for (const [, cell = '', end] of text.matchAll(CELLS)) {
    record.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    if (record.some((each) => each !== '')) records.push(record)
    record = []
  }
  return records
}
