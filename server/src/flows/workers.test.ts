import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { loseLoad } from '../testing/fires.ts'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const SOON = { timeout: 10_000, interval: 50 }

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ isWorker: true })
  await stage.system.startWork()
})
afterAll(() => stage.close())

test('with the real queue and drainer at work, one delivery shows in points, figures, pay and the briefing', async () => {
  const load = await bookLoad(stage, 'arjun', { billMinor: 900_000 })
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 700_000 })
  await deliverLoad(stage, 'ana', load.id)

  const range = { ventureId, from: '2026-06-18', to: '2026-06-18' }
  const points = async () =>
    (await stage.as('ana').call(contract.gamification.listPoints, {})).items.filter(
      (entry) => entry.subjectId === load.id,
    )
  const pay = async () =>
    (await stage.as('arjun').call(contract.incentives.myPay, { from: range.from, to: range.to })).wallets.find(
      (wallet) => wallet.ventureId === ventureId,
    )?.totalMinor
  const figures = async () => (await stage.as('omar').call(contract.kpi.freightKpi, range)).total[0]?.marginMinor
  const wins = async () =>
    (await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })).wins.map((item) => item.subject.id)
  await expect.poll(points, SOON).toHaveLength(1)
  await expect.poll(pay, SOON).toBe(10_000)
  await expect.poll(figures, SOON).toBe(200_000)
  await expect.poll(wins, SOON).toEqual([load.id])
})

test('a lost load burns in the firefront', async () => {
  const load = await bookLoad(stage, 'arjun')
  await loseLoad(stage, 'ana', load.id)
  const fires = async () =>
    (await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })).firefront.map((item) => item.subject.id)
  await expect.poll(fires, SOON).toEqual([load.id])
})

test('afterwards nothing waits and everything agrees', async () => {
  const waiting = () =>
    stage.sql(
      `select 1 from jobs.job where state in ('created', 'retry', 'active') union all select 1 from platform.dirty_days`,
    )
  await expect.poll(waiting, SOON).toEqual([])
  await assertCoherent(stage.sql)
})
