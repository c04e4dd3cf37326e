import { describe, expect, test } from 'vitest'
import { type Memory, stepsOf } from './steps-of.ts'

const venture = { id: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c734', type: 'LOGISTICS' } as const
const steps = (
  hasPeople: boolean,
  hasWork: boolean,
  memory: Memory = '',
  type: 'LOGISTICS' | 'BPO' | 'SAAS' = 'LOGISTICS',
) =>
  stepsOf({ venture: { ...venture, type }, hasPeople, hasWork, memory }).map(
    ({ key, isDone }) => `${key}${isDone ? ' done' : ''}`,
  )

describe('a venture that was just founded', () => {
  test('leads from its people over its work to its dashboard', () => {
    expect(steps(false, false)).toEqual(['people', 'work', 'dashboard'])
  })

  test('imports loads or calls, as its trade is', () => {
    const kinds = (['LOGISTICS', 'BPO'] as const).map((type) =>
      stepsOf({ venture: { ...venture, type }, hasPeople: false, hasWork: false, memory: '' }).map(({ verb }) => verb),
    )
    expect(kinds).toEqual([
      ['Import people', 'Import loads', 'Open the dashboard'],
      ['Import people', 'Import calls', 'Open the dashboard'],
    ])
  })

  test('of a trade whose work has no pages yet asks for its people only', () => {
    expect(steps(false, false, '', 'SAAS')).toEqual(['people'])
    expect(steps(true, false, 'shown', 'SAAS')).toEqual([])
  })
})

test('steps that were shown stay, marked as done, until the dashboard was opened', () => {
  expect(steps(true, false, 'shown')).toEqual(['people done', 'work', 'dashboard'])
  expect(steps(true, true, 'shown')).toEqual(['people done', 'work done', 'dashboard'])
  expect(steps(true, true, 'looked')).toEqual([])
  expect(steps(true, false, 'looked')).toEqual(['people done', 'work', 'dashboard done'])
})

test('a venture that has long been at work never shows them', () => {
  expect(steps(true, true)).toEqual([])
})

test('whoever put them away does not see them again', () => {
  expect(steps(false, false, 'over')).toEqual([])
})
