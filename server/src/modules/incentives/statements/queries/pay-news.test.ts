import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { approved, draft, NORTHLINE, openPaidDays } from '../../payouts/testing/paid-days.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openPaidDays()
})
afterAll(() => stage.close())

const newsOf = async (person: PersonName, ventureId: string | undefined = NORTHLINE) =>
  (await stage.as(person).call(contract.briefing.getBriefing, { ventureId })).pay.map(
    ({ kind, isOwn, count, totals }) => [kind, isOwn, count, totals.map(({ minor }) => minor)],
  )
const usd = (minor: number) => [minor]

test('finance reads what waits, what was approved and what was paid; a payee of their own pay, and only what was decided', async () => {
  const { id } = await approved(stage, 'arjun')
  await draft(stage, 'priya')
  expect(await newsOf('grace')).toEqual([
    ['approved', false, 1, usd(10_000)],
    ['waiting', false, 1, usd(5_000)],
  ])
  expect(await newsOf('arjun')).toEqual([['approved', true, 1, usd(10_000)]])
  expect(await newsOf('priya')).toEqual([])
  await stage.as('grace').call(contract.payouts.payPayout, { id, version: 2, paidOn: '2026-06-18' })
  expect(await newsOf('arjun')).toEqual([
    ['approved', true, 1, usd(10_000)],
    ['paid', true, 1, usd(10_000)],
  ])
})

test('two days later only what still waits is told', async () => {
  stage.clock.set('2026-06-20T15:00:00.000Z')
  expect(await newsOf('grace')).toEqual([['waiting', false, 1, usd(5_000)]])
  expect(await newsOf('arjun')).toEqual([])
})
