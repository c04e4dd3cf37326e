import { describe, expect, it, test } from 'vitest'
import { watchEncoding } from './encoding.ts'
import { tableOf } from './testing/table-of.ts'

describe('the encoding of a file', () => {
  test.each([
    ['utf-8', Buffer.from('Name\nZoë\n')],
    ['utf-8', Buffer.from('\ufeffName\nZoë\n')],
    ['windows-1252', Buffer.from('Name\nZoë\n', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffName\nZoë\n', 'utf16le')],
    ['utf-16le', Buffer.from('Name\nZoë\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffName\nZoë\n', 'utf16le').swap16()],
  ])('is seen to be %s', async (encoding, bytes) => {
    const table = await tableOf(bytes)
    expect(table).toMatchObject({ encoding, headers: ['Name'], rows: [{ line: 2, cells: ['Zoë'] }] })
  })

  it('is UTF-8 also when a letter is cut in two between pieces', () => {
    const watch = watchEncoding()
    const bytes = Buffer.from('Zoë')
    watch.see(bytes.subarray(0, 3))
    watch.see(bytes.subarray(3))
    expect(watch.written()).toEqual({ encoding: 'utf-8', isDamaged: false })
  })

  it('is told by its first block: what comes later turns nothing into UTF-16', () => {
    const watch = watchEncoding()
    watch.see(Buffer.from('Name\nAnna\n'))
    expect(() => watch.see(Buffer.from('\u0000A\u0000B', 'latin1'))).toThrow('zero bytes')
  })

  test.each([
    ['a stray byte', ['Zoë', 'Åsa', 'Jos\xe9'], 'utf-8', true],
    ['a letter that is cut off', ['Zoë', 'Åsa', 'caf\xc3'], 'utf-8', true],
    ['nothing wrong', ['Zoë', '🚚', '\u0800'], 'utf-8', false],
  ])('stays UTF-8 with %s, and its line is known to be damaged', async (_, names, encoding, isDamaged) => {
    const lines = names.map((name) => (/[\xc3\xe9]$/.test(name) ? Buffer.from(name, 'latin1') : Buffer.from(name)))
    const bytes = Buffer.concat(['Name', ...lines].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
    const table = await tableOf(bytes, 7, null, 10)
    expect(table).toMatchObject({ encoding, isDamaged })
    expect(table.rows[0]?.cells).toEqual(['Zoë'])
    expect(table.rows[2]?.cells[0]?.includes('\ufffd')).toBe(isDamaged)
  })

  test.each([
    ['Zo\xeb', 'windows-1252'],
    ['Jos\xe9 M\xfcller', 'windows-1252'],
    ['\xed\xa0\x80', 'windows-1252'],
    ['\xc0\xaf', 'windows-1252'],
  ])('of %j alone is %s', async (name, encoding) => {
    expect(await tableOf(Buffer.from(`Name\n${name}\n`, 'latin1'))).toMatchObject({ encoding })
  })

  it('is refused when there are zero bytes in it', () => {
    expect(() => watchEncoding().see(Buffer.from('Name\nA\u0000B\n'))).toThrow('zero bytes')
  })
})
