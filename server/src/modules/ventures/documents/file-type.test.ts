import { expect, test } from 'vitest'
import { storedZip } from '../../../platform/imports/workbook/stored-zip.ts'
import { fileTypeOf } from './file-type.ts'

const zip = (...names: string[]) => storedZip(names.map((name) => ({ name, bytes: Buffer.from('<x/>') })))
const hex = (bytes: string) => Buffer.from(bytes, 'hex')
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

test.each<[string, string, Buffer, string, string]>([
  ['a PDF', 'lease.pdf', Buffer.from('%PDF-1.7\n…'), 'application/pdf', 'lease.pdf'],
  ['a PDF that is called text', 'lease.txt', Buffer.from('%PDF-1.7'), 'application/pdf', 'lease.txt.pdf'],
  ['a PNG', 'Dock.PNG', hex('89504e470d0a1a0a0000'), 'image/png', 'Dock.PNG'],
  ['a JPEG', 'dock.jpeg', hex('ffd8ffe000104a464946'), 'image/jpeg', 'dock.jpeg'],
  ['a JPEG without an ending', 'dock', hex('ffd8ffdb'), 'image/jpeg', 'dock.jpg'],
  [
    'a WebP',
    'a.webp',
    Buffer.concat([Buffer.from('RIFF'), hex('0a000000'), Buffer.from('WEBPVP8 ')]),
    'image/webp',
    'a.webp',
  ],
  ['a document', 'a.docx', zip('[Content_Types].xml', 'word/document.xml'), WORD, 'a.docx'],
  ['a workbook', 'a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), SHEET, 'a.xlsx'],
  ['slides', 'a.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), SLIDES, 'a.pptx'],
  ['a CSV file', 'rates.CSV', Buffer.from('Lane,Rate\nÅ,1\n'), 'text/csv', 'rates.CSV'],
  ['a text', 'notes.md', Buffer.from('# Notes'), 'text/plain', 'notes.md'],
  ['a page of the web, kept as text', 'picture.png', Buffer.from('<script>'), 'text/plain', 'picture.png.txt'],
  ['a drawing with a script, kept as text', 'logo.svg', Buffer.from('<svg onload="x"/>'), 'text/plain', 'logo.svg.txt'],
  ['the ending itself as a name', 'pdf', Buffer.from('%PDF-1.4'), 'application/pdf', 'pdf.pdf'],
])('%s is known by its content', (_, name, bytes, mediaType, fileName) => {
  expect(fileTypeOf(bytes, name)).toEqual({ mediaType, fileName })
})

test.each<[string, Buffer]>([
  ['a program', hex('4d5a90000300000004000000ffff0000')],
  ['a GIF', hex('47494638396101000100800000ffffff')],
  ['an old Office file', hex('d0cf11e0a1b11ae10000')],
  ['any other archive', zip('run.sh')],
  ['an archive that only has the name of a document', zip('word/document.xml')],
  ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  ['an archive whose directory is cut off', zip('[Content_Types].xml', 'xl/workbook.xml').subarray(0, 60)],
  ['text with a zero byte', Buffer.from('a\u0000b')],
  ['text that is no UTF-8', hex('4dfc6e6368656e')],
])('%s is not taken, whatever it is called', (_, bytes) => {
  for (const name of ['a.pdf', 'a.docx', 'a.txt', 'a.csv', 'a']) expect(fileTypeOf(bytes, name)).toBeNull()
})

test('a name stays within what can be kept', () => {
  expect(fileTypeOf(Buffer.from('x'), 'n'.repeat(255))?.fileName).toHaveLength(255)
})
