import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { northlineJune, plantAdjustment } from '../testing/northline-june.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await northlineJune(stage)
  await plantAdjustment(stage, 'ana', -1240)
})
afterAll(() => stage.close())

const JUNE = { ventureId: VENTURES.northline.id, from: '2026-06-01', to: '2026-06-30' }
const summary = () => stage.as('grace').call(contract.incentives.ventureSummary, JUNE)

test('I-23 the sums of a venture are what is stored, per currency', async () => {
  const { totals, days, rules } = await summary()
  expect(totals).toEqual([
    { currency: 'INR', totalMinor: 125_000, adjustedMinor: 0, todayMinor: 0, lines: 1, people: 1 },
    { currency: 'USD', totalMinor: 2500 + 2610, adjustedMinor: -1240, todayMinor: 0, lines: 6, people: 2 },
  ])
  expect(days).toEqual([
    { day: '2026-06-16', currency: 'INR', amountMinor: 125_000, adjustedMinor: 0, people: 1 },
    { day: '2026-06-16', currency: 'USD', amountMinor: 6350, adjustedMinor: 0, people: 2 },
    { day: '2026-06-17', currency: 'USD', amountMinor: 0, adjustedMinor: -1240, people: 1 },
  ])
  expect(
    rules.map(({ ruleName, currency, amountMinor, people, lines }) => [ruleName, currency, amountMinor, people, lines]),
  ).toEqual([
    ['Rupees for margin', 'INR', 125_000, 1, 1],
    ['Sales margin', 'USD', 2500, 1, 1],
    ['Capped', 'USD', 2000, 1, 1],
    ['Steps', 'USD', 1000, 1, 1],
    ['Loads delivered', 'USD', 850, 1, 1],
    ['Five first', 'USD', 0, 0, 1],
    ['Month of 40', 'USD', 0, 0, 1],
  ])
})

test('who was paid, and who is a member and earned nothing and why', async () => {
  const { paid, unpaid } = await summary()
  expect(paid.count).toBe(2)
  expect(paid.people.map(({ person, jobRole }) => [person.name, jobRole])).toEqual([
    ['Ana Whitfield', 'DISPATCH'],
    ['Arjun Mehta', 'SALES'],
  ])
  expect(unpaid.count).toBe(6)
  const why = Object.fromEntries(unpaid.people.map((each) => [each.person.name, each.why]))
  expect(why['Daniel Reyes']).toEqual([])
  expect(why['Priya Nair']?.map(({ ruleName, zero }) => [ruleName, zero.reason])).toEqual([
    ['Sales margin', 'no_credit'],
    ['Rupees for margin', 'no_credit'],
  ])
  expect(why['Dana Kowalski']?.map(({ ruleName }) => ruleName)).toEqual([
    'Steps',
    'Five first',
    'Capped',
    'Loads delivered',
    'Month of 40',
  ])
})

test('a period that has not come pays nobody and asks nobody why', async () => {
  const coming = await stage
    .as('grace')
    .call(contract.incentives.ventureSummary, { ...JUNE, from: '2026-07-01', to: '2026-07-31' })
  expect(coming).toMatchObject({ rules: [], days: [], paid: { count: 0 }, unpaid: { count: 0 } })
})
