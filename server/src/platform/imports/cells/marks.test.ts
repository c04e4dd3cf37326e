import { describe, expect, it, test } from 'vitest'
import type { ColumnType } from '../kind.ts'
import { type Origin, watchHabits } from './habits.ts'
import { asksMark, settle } from './manner.ts'
import { numberNote } from './number-note.ts'

type Columns = Readonly<Record<string, readonly [type: ColumnType, ...cells: string[]]>>

const NOTHING_CHOSEN = { dayOrder: null, decimalMark: null }
const TABBED: Origin = { delimiter: '\t', isWorkbook: false, minorDigits: 2 }
const SEMICOLONS: Origin = { ...TABBED, delimiter: ';' }
const COMMAS: Origin = { ...TABBED, delimiter: ',' }
const WORKBOOK: Origin = { ...COMMAS, isWorkbook: true }

function read(origin: Origin, columns: Columns) {
  const { watching, habits } = watchHabits(origin)
  for (const [key, [type, ...cells]] of Object.entries(columns)) {
    const watch = watching(key, type)
    for (const cell of cells) watch?.(cell)
  }
  const seen = habits()
  const { decimalMark, marksOfColumns } = settle(seen, NOTHING_CHOSEN, false)
  return { mark: decimalMark, marksOfColumns, asks: asksMark(seen), note: numberNote(seen.marks, NOTHING_CHOSEN) }
}

describe('the mark before decimals', () => {
  it('that one column shows holds for the others of the file', () => {
    const seen = read(SEMICOLONS, { rate: ['money', '2.500'], cost: ['money', '1.900,50'] })
    expect(seen).toMatchObject({ mark: ',', asks: false, note: null })
  })

  it('is told in a sentence where a number could have been read otherwise', () => {
    const seen = read(TABBED, { rate: ['decimal', '1,083'], cost: ['money', '1.900,50'] })
    expect(seen).toMatchObject({
      mark: ',',
      note: 'Numbers were read with a comma before their decimals: "1,083" is 1.083. Other numbers of the file show it.',
    })
  })

  it('is suggested by semicolons and by dots in dates, and the sentence says so', () => {
    const seen = read(SEMICOLONS, { on: ['day', '10.06.2026'], rate: ['decimal', '1,083'] })
    expect(seen).toMatchObject({ mark: ',', asks: false })
    expect(seen.note).toBe(
      'Numbers were read with a comma before their decimals: "1,083" is 1.083. Nothing but this speaks for it: semicolons separate its cells. If it is wrong, choose the other mark at the columns.',
    )
  })

  it('is not turned by one mistyped number', () => {
    const prices = ['money', '1,500', '12,000', '12,50'] as const
    expect(read(COMMAS, { price: [...prices] })).toMatchObject({ mark: '.', asks: false })
    expect(read(TABBED, { price: [...prices] })).toMatchObject({ mark: null, asks: true })
    expect(read(TABBED, { price: [...prices, '1,234.50'] })).toMatchObject({ mark: '.', asks: false })
    expect(read(TABBED, { price: ['money', '1.500', '12,50'] })).toMatchObject({ mark: ',', asks: false })
  })

  it('is asked for where nothing speaks for one, or each thing for another', () => {
    expect(read(TABBED, { rate: ['decimal', '1,083'] })).toMatchObject({ mark: null, asks: true, note: null })
    expect(read(TABBED, { price: ['money', '1,500'] })).toMatchObject({ mark: null, asks: true })
    expect(read(COMMAS, { on: ['day', '10.06.2026'], rate: ['decimal', '1.083'] })).toMatchObject({ asks: true })
    expect(read(TABBED, { price: ['money', '12.50', '12,50'] })).toMatchObject({ asks: true })
  })

  test.each([['12'], ['12', ''], ['-'], ['n/a']])('is not asked for by %j', (...cells) => {
    expect(read(TABBED, { price: ['money', ...cells] })).toMatchObject({ asks: false, note: null })
  })

  it('is another one in a column that insists', () => {
    const seen = read(TABBED, {
      bill: ['money', ...Array.from({ length: 20 }, () => '1.234,50')],
      cost: ['money', '1,234.50', '12.50', '3.99'],
      tip: ['money', '12.50', '4'],
    })
    expect(seen).toMatchObject({ mark: ',', marksOfColumns: { cost: '.' } })
  })

  it('of a workbook is the point of its own numbers, unless its texts say otherwise', () => {
    expect(read(WORKBOOK, { rate: ['decimal', '1.083', '0.9'] })).toMatchObject({ mark: '.', asks: false, note: null })
    expect(read(WORKBOOK, { rate: ['decimal', '1,083'] })).toMatchObject({ mark: null, asks: true })
    expect(read(WORKBOOK, { rate: ['decimal', '1.083'], cost: ['money', '1.900,50'] })).toMatchObject({ asks: true })
  })
})
