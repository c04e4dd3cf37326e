import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { enterHotel, recordNights } from '../../../testing/hotels.ts'
import { addCustomer, cancel, foundSaas, subscribe } from '../../../testing/saas.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { enterTask } from '../../../testing/tasks.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getThresholds, setThresholds } = contract.briefingThresholds
type Values = Omit<Input<typeof setThresholds>, 'ventureId' | 'version'>

/** What a venture wants to be told, with the threshold one below the fact, exactly at it and one above it. */
describe('E-08 a briefing at each threshold', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const brief = (ventureId: string) => stage.as('meera').call(contract.briefing.getBriefing, { ventureId })
  const threshold = async (ventureId: string, values: Values) => {
    const { version } = await stage.as('sam').call(getThresholds, { ventureId })
    await stage.as('sam').call(setThresholds, { ventureId, version, ...values })
  }

  it.each([
    [2, true],
    [3, true],
    [4, false],
  ])('tasks that are three days overdue, told from %i days on: %s', async (overdueDays, isTold) => {
    const ventureId = VENTURES.northline.id
    await stage.sql('delete from operations.tasks')
    await enterTask(stage, 'omar', { dueOn: '2026-06-15' })
    await enterTask(stage, 'omar', { dueOn: '2026-06-18' })
    await threshold(ventureId, { overdueDays })
    const { people } = await brief(ventureId)
    expect(people.map(({ count, oldestDays }) => [count, oldestDays])).toEqual(isTold ? [[1, 3]] : [])
  })

  describe('a hotel', () => {
    const ventureId = VENTURES.harbor.id
    beforeAll(async () => {
      const { id } = await enterHotel(stage)
      // The 15th, 16th and 17th are missing.
      await recordNights(stage, 'tessa', id, [{ day: '2026-06-14', roomsSold: 80, roomRevenueMinor: 800_000 }])
    })

    it.each([
      [2, [3]],
      [3, [3]],
      [4, []],
    ])('of which three nights are missing, told from %i nights on', async (staleNights, told) => {
      await threshold(ventureId, { staleNights })
      expect((await brief(ventureId)).system.map(({ nightsMissing }) => nightsMissing)).toEqual(told)
    })
  })

  describe('an account of a SaaS venture', () => {
    let ventureId: string
    beforeAll(async () => {
      ventureId = await foundSaas(stage)
      const [came, left] = [await addCustomer(stage, ventureId, 'Came'), await addCustomer(stage, ventureId, 'Left')]
      await subscribe(stage, ventureId, came, { amountMinor: 50_000, startedOn: '2026-06-18' })
      const { id } = await subscribe(stage, ventureId, left, { amountMinor: 50_000, startedOn: '2026-05-10' })
      await cancel(stage, id, { on: '2026-06-18' })
    })

    it.each([
      [49_999, ['left', 'came']],
      [50_000, ['left', 'came']],
      [50_001, []],
    ])('that moves 500.00 a month, told from %i minor units on', async (notableMrrMinor, told) => {
      await threshold(ventureId, { notableMrrMinor })
      expect((await brief(ventureId)).saas.map(({ kind }) => kind)).toEqual(told)
    })
  })

  describe('a bank account', () => {
    let ventureId: string
    let accountId: string
    beforeAll(async () => {
      ventureId = await foundHolding(stage)
      const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
      accountId = (await enterAccount(stage, { ventureId, entityId, name: 'Operating', number: '400001' })).id
      await recordBalances(stage, accountId, { '2026-06-10': 100_000 })
    })

    it.each([
      [75_001, 25, []],
      [75_000, 25, ['drop']],
      [74_999, 25, ['drop']],
      [75_000, 24, ['drop']],
      [75_000, 26, []],
    ])('that falls from 100000 to %i, told from %i percent on', async (balance, dropPercent, told) => {
      await recordBalances(stage, accountId, { '2026-06-17': balance })
      const { version } = await stage.as('omar').call(contract.holdings.getHoldingsThresholds, { ventureId })
      await stage
        .as('omar')
        .call(contract.holdings.setHoldingsThresholds, { ventureId, dropPercent, staleDays: 9, version })
      expect((await brief(ventureId)).holdings.map(({ kind }) => kind)).toEqual(told)
    })
  })
})
