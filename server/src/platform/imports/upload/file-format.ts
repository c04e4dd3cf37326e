import { refuse } from '@holdfast/engine/kernel'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** What is sometimes called .csv or .xlsx and is neither; each with what to do about it. */
const OTHERS: readonly (readonly [starts: readonly number[] | RegExp, said: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is a workbook of the old .xls kind, or one with a password.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF.'],
  [[0x1f, 0x8b], 'This is a compressed file. Unpack it first.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture.'],
  [[0xff, 0xd8, 0xff], 'This is a picture.'],
  [/^\s*<(!doctype|html|table|\?xml)/i, 'This is a web page, which some programs name .xls.'],
]

/** By what the file is, whatever it is called. */
export function fileFormat(start: Buffer): 'csv' | 'xlsx' {
  const begins = (bytes: readonly number[]) => bytes.every((byte, at) => start[at] === byte)
  if (begins(ZIP)) return 'xlsx'
  const text = start.toString('latin1', 0, 200).replace(/^\u00ef\u00bb\u00bf/, '')
  const other = OTHERS.find(([starts]) => (starts instanceof RegExp ? starts.test(text) : begins(starts)))
  if (other)
    refuse(
      'unsupported',
      'import.type_unknown',
      `${other[1]} Save it as CSV or XLSX in a spreadsheet, and upload that.`,
    )
  return 'csv'
}
