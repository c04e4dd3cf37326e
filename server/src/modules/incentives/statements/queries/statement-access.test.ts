import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
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
const first = (name: string) => name.split(' ')[0]

async function status(person: PersonName, of: PersonName): Promise<number> {
  return (await stage.as(person).ask(contract.incentives.statement, { ...JUNE, userId: PEOPLE[of].id })).status
}

test('I-19 a statement is read by the person, by who stands above them today, and by the roles that read everybody’s', async () => {
  const readers: Record<string, number> = {}
  for (const person of Object.keys(PEOPLE) as PersonName[]) readers[person] = await status(person, 'ana')
  expect(readers).toEqual({
    ana: 200,
    dana: 200,
    omar: 200,
    grace: 200,
    meera: 200,
    sam: 200,
    ruth: 200,
    arjun: 404,
    priya: 404,
    daniel: 404,
    marcus: 404,
    tessa: 403,
    luis: 403,
    farah: 403,
    nisha: 403,
    rahul: 403,
    nobody: 403,
  })
  expect(await status('omar', 'nisha')).toBe(404)
})

test('a statement is what the person sees of the venture themselves', async () => {
  const { person, wallets } = await stage
    .as('dana')
    .call(contract.incentives.statement, { ...JUNE, userId: PEOPLE.ana.id })
  const own = await stage.as('ana').call(contract.incentives.myPay, JUNE)
  expect(person.name).toBe('Ana Whitfield')
  expect(wallets).toEqual(own.wallets)
  expect(wallets[0]).toMatchObject({ totalMinor: 2610, adjustedMinor: -1240 })
})

test('the page is told whether there is more than one’s own pay to read', async () => {
  const can = async (person: PersonName) => (await stage.as(person).call(contract.incentives.myPay, JUNE)).ventures
  expect((await can('ana'))[0]?.can).toEqual({ team: false, summary: false })
  expect((await can('dana'))[0]?.can).toEqual({ team: true, summary: false })
  expect((await can('omar'))[0]?.can).toEqual({ team: true, summary: true })
})

test('I-19 a team is who stands below today, without oneself; a role that reads everybody’s pay sees them all', async () => {
  const seen = async (person: PersonName) =>
    (await stage.as(person).call(contract.incentives.teamPay, JUNE)).items.map((item) => first(item.person.name))
  expect(await seen('ana')).toEqual([])
  expect(await seen('dana')).toEqual(['Ana', 'Daniel', 'Marcus'])
  expect(await seen('omar')).toEqual(['Ana', 'Arjun', 'Dana', 'Daniel', 'Grace', 'Marcus', 'Omar', 'Priya'])
  expect((await stage.as('farah').ask(contract.incentives.teamPay, JUNE)).status).toBe(403)
})

test('a team shows each person’s sums per currency, by rule and by day', async () => {
  const { items } = await stage.as('omar').call(contract.incentives.teamPay, JUNE)
  const [ana, arjun] = items
  expect(ana).toMatchObject({
    jobRole: 'DISPATCH',
    totals: [{ currency: 'USD', totalMinor: 2610, adjustedMinor: -1240, todayMinor: 0, lines: 5 }],
    days: [{ day: '2026-06-16', currency: 'USD', amountMinor: 3850 }],
  })
  expect(ana?.rules.map(({ ruleName, amountMinor }) => [ruleName, amountMinor])).toEqual([
    ['Capped', 2000],
    ['Five first', 0],
    ['Steps', 1000],
    ['Loads delivered', 850],
    ['Month of 40', 0],
  ])
  expect(arjun?.totals.map(({ currency, totalMinor }) => [currency, totalMinor])).toEqual([
    ['INR', 125_000],
    ['USD', 2500],
  ])
})

test('a team pages through by name, each person once', async () => {
  const names: (string | undefined)[] = []
  let cursor: string | undefined
  do {
    const page = await stage
      .as('omar')
      .call(contract.incentives.teamPay, { ...JUNE, limit: 3, ...(cursor && { cursor }) })
    names.push(...page.items.map((item) => first(item.person.name)))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(names).toEqual(['Ana', 'Arjun', 'Dana', 'Daniel', 'Grace', 'Marcus', 'Omar', 'Priya'])
})

test('the sums of a venture are for the roles that read them, and for nobody else', async () => {
  for (const [person, expected] of [
    ['omar', 200],
    ['grace', 200],
    ['ruth', 200],
    ['dana', 403],
    ['ana', 403],
    ['farah', 403],
    ['nobody', 403],
  ] as const) {
    expect((await stage.as(person).ask(contract.incentives.ventureSummary, JUNE)).status).toBe(expected)
    expect((await stage.as(person).ask(contract.incentives.exportPay, JUNE)).status).toBe(expected)
  }
})
