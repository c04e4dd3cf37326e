import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PLANS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { CALLBRIDGE_RULES } from '../../../testing/world/plan-rules.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { salesMargin } from '../testing/rules.ts'
import { asked } from './testing/asked.ts'

const { simulate, simulatePerson, saveScenario, getScenario, compareScenarios, listScenarios, deleteScenario } =
  contract.simulation
const { northline, callbridge } = VENTURES
const range = { from: '2026-06-01', to: '2026-06-17' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-03', people: ['arjun'], role: 'SALES' })
})
afterAll(() => stage.close())

test('only whoever may write plans simulates: a head of the venture and those who lead the group', async () => {
  const statuses: Partial<Record<PersonName, number>> = {}
  for (const person of ['omar', 'meera', 'sam', 'ruth', 'grace', 'dana', 'arjun', 'marcus', 'farah', 'nobody'] as const)
    statuses[person] = (await stage.as(person).ask(simulate, asked())).status
  expect(statuses).toEqual({
    omar: 200,
    meera: 200,
    sam: 200,
    ruth: 403,
    grace: 403,
    dana: 403,
    arjun: 403,
    marcus: 403,
    farah: 403,
    nobody: 403,
  })
})

test('I-18 a plan, a version or a person of another venture is not there, whatever the request says of it', async () => {
  const farah = stage.as('farah')
  const northlinesPlan = { ventureId: callbridge.id, planId: PLANS.northline.id, ...range }
  const rupees = [...CALLBRIDGE_RULES]
  const answers = [
    await farah.ask(simulate, { ...northlinesPlan, rules: rupees }),
    await farah.ask(simulate, { ...northlinesPlan, versionId: PLANS.northline.versionId }),
    await farah.ask(simulate, { ...northlinesPlan, planId: PLANS.callbridge.id, versionId: PLANS.northline.versionId }),
    await farah.ask(saveScenario, { ...northlinesPlan, rules: rupees, name: 'Forged' }),
    await farah.ask(simulatePerson, {
      ...northlinesPlan,
      planId: PLANS.callbridge.id,
      rules: rupees,
      userId: PEOPLE.priya.id,
    }),
    // Also for somebody who may do both: the plan is of one venture and the question of another.
    await stage.as('sam').ask(simulate, { ...northlinesPlan, rules: rupees }),
  ]
  for (const { status, body } of answers) {
    expect(status).toBe(404)
    expect(JSON.stringify(body)).not.toMatch(/Northline|Priya|Arjun/)
  }
  expect(await stage.sql('select id from incentives.scenarios')).toEqual([])
})

test('I-18 a scenario belongs to the venture of its row, and nobody else reads, compares or deletes it', async () => {
  const { id } = await stage.as('omar').call(saveScenario, { ...asked([salesMargin()]), name: 'Northline’s own' })
  const { id: theirs } = await stage.as('farah').call(saveScenario, {
    ventureId: callbridge.id,
    planId: PLANS.callbridge.id,
    rules: [...CALLBRIDGE_RULES],
    ...range,
    name: 'Calls',
  })
  await stage.settle()
  for (const person of ['farah', 'arjun', 'grace'] as const) {
    const answers = [
      await stage.as(person).ask(getScenario, { id }),
      await stage.as(person).ask(compareScenarios, { first: theirs, second: id }),
      await stage.as(person).ask(deleteScenario, { id }),
    ]
    for (const { status, body } of answers) {
      expect([403, 404]).toContain(status)
      expect(JSON.stringify(body)).not.toContain('Northline')
    }
  }
  const seen = async (person: PersonName) =>
    (await stage.as(person).call(listScenarios, {})).items.map(({ name }) => name)
  expect(await seen('farah')).toEqual(['Calls'])
  expect(await seen('omar')).toEqual(['Northline’s own'])
  expect(await seen('meera')).toEqual(['Calls', 'Northline’s own'])
  const mixed = await stage.as('meera').ask(compareScenarios, { first: theirs, second: id })
  expect([mixed.status, mixed.body.code]).toEqual([422, 'scenarios.not_comparable'])
  expect((await stage.as('omar').ask(getScenario, { id })).status).toBe(200)
  await expect(
    stage.sql('select name from incentives.scenarios where venture_id = $1', [northline.id]),
  ).resolves.toHaveLength(1)
})

test('I-19 whoever was given the plans to edit, and not everybody’s pay to read, simulates nothing', async () => {
  const asSeen = { name: 'Of everybody', ...asked() }
  const { id } = await stage.as('omar').call(saveScenario, asSeen)
  const setting = {
    ventureId: northline.id,
    permission: 'incentives.plan_edit',
    role: 'TEAM_LEAD',
    allow: true,
  } as const
  await stage.as('sam').call(contract.access.setPermission, setting)
  const dana = stage.as('dana')
  expect((await dana.ask(simulate, asked())).status).toBe(403)
  expect((await dana.ask(simulatePerson, { ...asked(), userId: PEOPLE.arjun.id })).status).toBe(403)
  expect((await dana.ask(saveScenario, asSeen)).status).toBe(403)
  expect((await dana.ask(getScenario, { id })).status).toBe(404)
  expect((await dana.call(listScenarios, { ventureId: northline.id })).items).toEqual([])
})
