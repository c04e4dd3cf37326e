import { contract } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import { openStage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
test('smoke', async () => {
  const stage = await openStage({ logLevel: 'error' })
  const load = await bookLoad(stage, 'arjun', { billMinor: 900000 })
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 700000 })
  const d = await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  console.log(JSON.stringify(d.can), await stage.sql('select user_id, amount_minor from incentives.daily'), await stage.sql('select key, points from gamification.entries'), await stage.sql('select key, is_active from briefing.items'), await stage.sql('select delivered, revenue_minor from kpi.freight_daily'))
  console.log(JSON.stringify(await stage.as('arjun').call(contract.myDay.getMyDay, {})).slice(0, 600))
  await assertCoherent(stage.sql)
  await stage.close()
  expect(1).toBe(1)
})
