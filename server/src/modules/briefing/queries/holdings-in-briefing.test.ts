import { type BankAccount, contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

const { getBriefing } = contract.briefing

let stage: Stage
let ventureId: string
let account: BankAccount
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  account = await enterAccount(stage, { ventureId, entityId, name: 'Operating', number: '400001' })
  const old = await enterAccount(stage, { ventureId, entityId, name: 'Old', number: '400002' })
  await recordBalances(stage, old.id, { '2026-06-09': 700 })
  await recordBalances(stage, account.id, { '2026-06-10': 100_000 })
  await stage.settle()
})
afterAll(() => stage.close())

const news = async (date?: string) =>
  (await stage.as('omar').call(getBriefing, { ventureId, ...(date !== undefined && { date }) })).holdings.map(
    ({ kind, account: of, lost, share, ageDays }) => [kind, of.name, lost?.minor ?? null, share, ageDays],
  )

test('a balance that loses the part that the holding wants to be told is told, at the threshold and not below it', async () => {
  const stale = [
    ['stale', 'Old', null, null, 9],
    ['stale', 'Operating', null, null, 8],
  ]
  expect(await news()).toEqual(stale)
  await recordBalances(stage, account.id, { '2026-06-17': 75_001 })
  expect(await news()).toEqual([stale[0]])
  await recordBalances(stage, account.id, { '2026-06-17': 75_000 })
  expect(await news()).toEqual([['drop', 'Operating', 25_000, '0.250000', 1], stale[0]])
  const thresholds = { ventureId, dropPercent: 26, staleDays: 9, version: 0 }
  await stage.as('omar').call(contract.holdings.setHoldingsThresholds, thresholds)
  expect(await news()).toEqual([])
  await stage.as('omar').call(contract.holdings.setHoldingsThresholds, { ...thresholds, dropPercent: 25, version: 1 })
  expect(await news()).toEqual([['drop', 'Operating', 25_000, '0.250000', 1]])
  const late = await stage.as('omar').ask(contract.holdings.setHoldingsThresholds, { ...thresholds, version: 1 })
  expect([late.status, late.body.code]).toEqual([409, 'record.changed'])
})

test('it is told on its day and the next, as that day knew it, and goes when the balance is corrected', async () => {
  expect((await news('2026-06-17'))[0]).toEqual(['drop', 'Operating', 25_000, '0.250000', 0])
  stage.clock.set('2026-06-19T13:00:00.000Z')
  expect((await news()).filter(([kind]) => kind === 'drop')).toEqual([])
  stage.clock.set('2026-06-18T13:12:00.000Z')
  await recordBalances(stage, account.id, { '2026-06-17': 99_000 })
  expect((await news()).filter(([kind]) => kind === 'drop')).toEqual([])
  await recordBalances(stage, account.id, { '2026-06-17': 75_000 })
})

test('cash stands in the block of the venture, yesterday beside the mean of known days', async () => {
  await stage.settle()
  const { blocks } = await stage.as('omar').call(getBriefing, { ventureId })
  const [block] = blocks.filter(({ kind }) => kind === 'holdings')
  expect(block).toMatchObject({ currency: 'USD', day: '2026-06-17' })
  expect(block?.figures).toMatchObject([{ metric: 'cash', yesterday: '757.00', sevenDayMean: '971.29' }])
})

test('who does not see the holding reads nothing of its cash', async () => {
  const { holdings, blocks } = await stage.as('luis').call(getBriefing, { ventureId })
  expect([holdings, blocks.filter(({ kind }) => kind === 'holdings')]).toEqual([[], []])
})
