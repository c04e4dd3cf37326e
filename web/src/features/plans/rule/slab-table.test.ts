import { expect, test } from 'vitest'
import { closedAs, type Slab, splitAt, withEnd, withoutStep, withPay, withStart } from './slab-table.ts'

const STEPS: readonly Slab[] = [
  { from: '0', to: '10', rate: '5' },
  { from: '10', to: '20', rate: '7', amount: '30' },
  { from: '20', to: null, rate: '9' },
]
const bounds = (slabs: readonly Slab[]) => slabs.map(({ from, to }) => [from, to])

test('where one step ends the next begins', () => {
  expect(bounds(withEnd(STEPS, 0, '12'))).toEqual([
    ['0', '12'],
    ['12', '20'],
    ['20', null],
  ])
  expect(bounds(withStart(STEPS, '2'))[0]).toEqual(['2', '10'])
})

test('a step is split in its middle, an open one at twice its start', () => {
  expect(bounds(splitAt(STEPS, 1))).toEqual([
    ['0', '10'],
    ['10', '15'],
    ['15', '20'],
    ['20', null],
  ])
  expect(bounds(splitAt(STEPS, 2)).slice(2)).toEqual([
    ['20', '40'],
    ['40', null],
  ])
  expect(bounds(splitAt([{ from: '0', to: null }], 0))).toEqual([
    ['0', '10'],
    ['10', null],
  ])
})

test('what a removed step held goes to the one before it, of the first to the one after', () => {
  expect(bounds(withoutStep(STEPS, 1))).toEqual([
    ['0', '20'],
    ['20', null],
  ])
  expect(bounds(withoutStep(STEPS, 2))).toEqual([
    ['0', '10'],
    ['10', null],
  ])
  expect(bounds(withoutStep(STEPS, 0))).toEqual([
    ['0', '20'],
    ['20', null],
  ])
  expect(withoutStep(STEPS.slice(2), 0)).toEqual(STEPS.slice(2))
})

test('a rate or amount that is taken out leaves nothing behind', () => {
  expect(withPay(STEPS, 1, { amount: undefined })[1]).toEqual({ from: '10', to: '20', rate: '7' })
  expect(withPay(STEPS, 0, { retroactive: true })[0]).toEqual({ from: '0', to: '10', rate: '5', retroactive: true })
})

test('in proportion the last step has an end, otherwise it is open', () => {
  expect(closedAs(STEPS, 'interpolated').at(-1)?.to).toBe('40')
  expect(closedAs([{ from: '0', to: '5', amount: '1' }], 'whole').at(-1)?.to).toBeNull()
})
