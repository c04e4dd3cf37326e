import { describe, expect, it } from 'vitest'
import { keepRows } from './keep-row.ts'

const row = (...cells: string[]) => ({ line: 2, cells, errors: [{ column: null, message: 'It is wrong.' }] })

describe('what is kept of a bad row', () => {
  it('is all of it, as a rule', () => {
    expect(keepRows()(row('A-1', 'Crate'))).toEqual(row('A-1', 'Crate'))
  })

  it('is no cell that is too long, and no more than a row bears', () => {
    expect(keepRows()(row('A-1', 'x'.repeat(10_001), 'b')).cells).toEqual(['A-1', null, 'b'])
    const wide = keepRows()(row(...Array.from({ length: 200 }, () => 'x'.repeat(1_000))))
    expect(wide.cells.filter((cell) => cell !== null)).toHaveLength(50)
  })

  it('is no cell at all once an import has filled what it may', () => {
    const keep = keepRows(10)
    expect(keep(row('12345678')).cells).toEqual(['12345678'])
    expect(keep(row('1234', '1')).cells).toEqual([null, '1'])
  })

  it('says ten errors at most, and how many there are besides', () => {
    const errors = Array.from({ length: 14 }, (_, at) => ({ column: `c${at}`, message: 'It is wrong.'.repeat(100) }))
    const kept = keepRows()({ ...row('A'), errors })
    expect(kept.errors).toHaveLength(11)
    expect(kept.errors[0]?.message).toHaveLength(500)
    expect(kept.errors[10]).toEqual({ column: null, message: 'Cells that are wrong besides: 4.' })
  })
})
