import { describe, expect, it } from 'vitest'
import type { ColumnType } from '../kind.ts'
import { watchHabits } from './habits.ts'

type Columns = readonly (readonly [key: string, type: ColumnType, cells: readonly string[]])[]

function habitsOf(...columns: Columns) {
  const { watching, habits } = watchHabits({ delimiter: '\t', isWorkbook: false, minorDigits: 2 })
  for (const [key, type, cells] of columns) {
    const watch = watching(key, type)
    for (const cell of cells) watch?.(cell)
  }
  return habits()
}

describe('how a file writes', () => {
  it('is shown by any day beyond the twelfth', () => {
    expect(habitsOf(['on', 'day', ['03/04/2026', '25/04/2026']]).dayOrder).toBe('DMY')
    expect(habitsOf(['at', 'instant', ['03/04/2026 08:00', '04/25/2026 09:00']]).dayOrder).toBe('MDY')
  })

  it('is shown by one column for the others of the same file', () => {
    const habits = habitsOf(['on', 'day', ['03/04/2026']], ['due', 'day', ['25/04/2026']])
    expect(habits).toMatchObject({ dayOrder: 'DMY', asksDayOrder: false })
  })

  it('is asked for when no day shows it, or when days contradict each other', () => {
    expect(habitsOf(['on', 'day', ['03/04/2026', '05/06/2026']])).toMatchObject({ dayOrder: null, asksDayOrder: true })
    const both = habitsOf(['on', 'day', ['25/04/2026', '04/25/2026', '03/04/2026']])
    expect(both).toMatchObject({ dayOrder: null, asksDayOrder: true })
  })

  it('is not asked for where every day says which it is', () => {
    expect(habitsOf(['on', 'day', ['2026-04-03', '3 Apr 2026', '46191', '07/07/2026', '']])).toMatchObject({
      dayOrder: null,
      asksDayOrder: false,
    })
  })
})
