import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

async function draft(startsOn: string, endsOn: string | null): Promise<string> {
  const version = fromTheTenth([salesMargin({ rate: '0.06' })], { startsOn, endsOn })
  const plan = await stage.as('omar').call(contract.plans.draftVersion, version)
  return plan.versions[0]?.id ?? ''
}

const check = (id: string) => stage.as('sam').call(contract.plans.checkVersion, { id })
const publish = (id: string, confirm = true) =>
  stage.as('sam').ask(contract.plans.publishVersion, { id, version: 1, confirm })
const usd = (minor: number) => ({ minor, currency: 'USD' })

test('a version for three days does not end the plan without a word: who loses what they have is named', async () => {
  for (const day of ['2026-06-11', '2026-06-15']) await plantLoads(stage, { day, people: ['arjun'], role: 'SALES' })
  for (const date of ['2026-06-11', '2026-06-15'])
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date })
  const id = await draft('2026-06-10', '2026-06-12')
  const arjun = { id: PEOPLE.arjun.id, name: 'Arjun Mehta' }
  expect(await check(id)).toMatchObject({
    cuts: [],
    gapFrom: '2026-06-13',
    gapTo: null,
    concerned: [{ person: arjun, ruleKey: 'sales-margin', without: usd(25_00), with: usd(0), whole: usd(0) }],
    concernedCount: 1,
    rewrites: { people: [{ person: arjun, before: usd(50_00), after: usd(30_00) }], peopleCount: 1 },
  })

  const answer = await publish(id, false)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.cuts_period' })
  expect(answer.body.detail).toContain('From 13 June nobody is paid by this plan.')
  expect(answer.body.facts).toMatchObject({ gapFrom: '2026-06-13', concernedCount: 1 })
  const paid = () =>
    stage.sql('select day, amount_minor from incentives.daily where user_id = $1 order by day', [PEOPLE.arjun.id])
  await stage.settle()
  expect(await paid()).toEqual([
    { day: '2026-06-11', amount_minor: 25_00 },
    { day: '2026-06-15', amount_minor: 25_00 },
  ])

  expect((await publish(id)).status).toBe(200)
  await stage.settle()
  expect(await paid()).toEqual([{ day: '2026-06-11', amount_minor: 30_00 }])
})

test('days without a version that are still to come want a confirmation too, and say until when', async () => {
  expect((await publish(await draft('2027-03-01', null), false)).status).toBe(200)
  const id = await draft('2026-12-01', '2026-12-31')
  expect(await check(id)).toMatchObject({ gapFrom: '2027-01-01', gapTo: '2027-02-28', concerned: [], rewrites: null })
  const answer = await publish(id, false)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.cuts_period' })
  expect(answer.body.detail).toContain('From 1 January 2027 to 28 February 2027 nobody is paid by this plan.')
  expect((await publish(id)).status).toBe(200)
})

test('a last day leaves no gap where the next version begins the day after, or the one that is ended ended then too', async () => {
  expect((await publish(await draft('2027-01-01', null), false)).status).toBe(200)
  const id = await draft('2026-12-01', '2026-12-31')
  expect(await check(id)).toMatchObject({ gapFrom: null, gapTo: null })
  expect((await publish(id, false)).status).toBe(200)
})
