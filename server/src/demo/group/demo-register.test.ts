import { contract } from '@holdfast/contract'
import { businessDay } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MORNING, openStage, type Stage } from '../../testing/stage.ts'
import { CARRIERS } from '../../testing/world/companies.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { demoRegister } from './demo-register.ts'
import { lookCarriersUp } from './look-carriers-up.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({
    openRegister: () => demoRegister(businessDay(MORNING, VENTURES.northline.zone), MORNING),
  })
  await lookCarriersUp(stage.as('ana'))
})
afterAll(() => stage.close())

it('a newcomer sees what the register said of the demo’s carriers, with its age, and the gate at work on it', async () => {
  const gateOf = async (id: string) => {
    const { register, gate } = await stage.as('ana').call(contract.carriers.getCarrier, { id })
    return [register?.ageDays, gate.reasons.map(({ code }) => code)] as const
  }
  const [goodAge, good] = await gateOf(CARRIERS.redRiver.id)
  expect([goodAge, good.filter((code) => !/^(liability|cargo)_unknown$|compliance/.test(code))]).toEqual([2, []])
  const [oldAge, old] = await gateOf(CARRIERS.tejas.id)
  expect([oldAge, old]).toEqual([64, expect.arrayContaining(['snapshot_old'])])
  expect((await gateOf(CARRIERS.bluebonnet.id))[1]).toContain('liability_not_on_file')
})
