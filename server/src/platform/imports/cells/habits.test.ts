import { describe, expect, it } from 'vitest'
import type { ColumnType } from '../kind.ts'
import { watchHabits } from './habits.ts'

function habitsOf(...columns: readonly (readonly [key: string, type: ColumnType, cells: readonly string[]])[]) {
  const { watching, habits } = watchHabits()
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

  it('tells the decimal mark of a column from its clear numbers, and nothing when they contradict each other', () => {
    const habits = habitsOf(
      ['bill', 'money', ['1.234', '€ 1.234,50']],
      ['cost', 'money', ['1,234', '$1,234.50']],
      ['both', 'money', ['1,5', '1.5']],
      ['none', 'money', ['1,234', '1.234', '12']],
      ['groups', 'whole', ['1.234.567']],
    )
    expect(habits.decimalMarks).toEqual({ bill: ',', cost: '.', groups: ',' })
  })
})
