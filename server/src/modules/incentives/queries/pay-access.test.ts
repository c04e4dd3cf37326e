import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  for (const day of ['2026-06-16', '2026-06-17']) {
    await plantLoads(stage, { day, count: 2, people: ['arjun', 'priya'], role: 'SALES' })
    await plantLoads(stage, { day, count: 3, people: ['ana', 'dana', 'marcus'], role: 'DISPATCH' })
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: VENTURES.northline.id, date: day })
  }
})
afterAll(() => stage.close())

/** Of whom a person sees days of pay, by first name. */
async function seenBy(person: PersonName): Promise<string[]> {
  const { items } = await stage.as(person).call(contract.incentives.listDaily, { limit: 100 })
  return [...new Set(items.map((item) => item.person.name.split(' ')[0] ?? ''))].sort()
}

const everyone = ['Ana', 'Arjun', 'Dana', 'Marcus', 'Priya']

test.each([
  ['priya', ['Priya']],
  ['marcus', ['Marcus']],
  ['ana', ['Ana']],
  ['dana', ['Ana', 'Dana', 'Marcus']],
  ['omar', everyone],
  ['grace', everyone],
  ['ruth', everyone],
  ['meera', everyone],
  ['farah', []],
  ['tessa', []],
  ['nobody', []],
] as const)(
  'I-19 %s sees the pay of themselves, of who reports to them, or of all where their role says so',
  async (person, seen) => {
    expect(await seenBy(person)).toEqual(seen)
  },
)

test('I-19 a colleague’s day, line and records are not there, whoever asks for them by id', async () => {
  const [day] = (await stage.as('omar').call(contract.incentives.listDaily, { userId: PEOPLE.arjun.id })).items
  const { lines } = await stage.as('arjun').call(contract.incentives.getDaily, { id: day?.id ?? '' })
  for (const person of ['priya', 'ana', 'dana', 'farah', 'nobody'] as const) {
    const client = stage.as(person)
    expect((await client.ask(contract.incentives.getDaily, { id: day?.id })).status).toBe(404)
    expect((await client.ask(contract.incentives.traceLine, { id: lines[0]?.id })).status).toBe(404)
    expect((await client.call(contract.incentives.listDaily, { userId: PEOPLE.arjun.id })).items).toEqual([])
  }
})

test('I-19 whoever leads somebody for the first time sees them from then on, and who did before no longer', async () => {
  await stage.sql(`update ventures.memberships set reports_to = $1 where user_id = $2`, [
    PEOPLE.daniel.id,
    PEOPLE.marcus.id,
  ])
  expect(await seenBy('daniel')).toEqual(['Marcus'])
  // Daniel himself reports to Dana, so she still sees him and everyone below.
  expect(await seenBy('dana')).toEqual(['Ana', 'Dana', 'Marcus'])
  await stage.sql(`update ventures.memberships set reports_to = $1 where user_id = $2`, [
    PEOPLE.omar.id,
    PEOPLE.daniel.id,
  ])
  expect(await seenBy('dana')).toEqual(['Ana', 'Dana'])
})

test('I-20 every role reads its own pay', async () => {
  const span = { from: '2026-06-01', to: '2026-06-30' }
  for (const person of Object.keys(PEOPLE) as PersonName[]) {
    expect((await stage.as(person).ask(contract.incentives.myPay, span)).status).toBe(200)
  }
  const { wallets } = await stage.as('marcus').call(contract.incentives.myPay, span)
  expect(wallets.map(({ totalMinor, days }) => ({ totalMinor, days: days.length }))).toEqual([
    { totalMinor: 850, days: 2 },
  ])
})

test('my pay shows what each rule has paid and what it could, and its sums agree', async () => {
  const { wallets } = await stage.as('ana').call(contract.incentives.myPay, { from: '2026-06-01', to: '2026-06-30' })
  expect(wallets[0]?.rules.map(({ ruleKey, toDate, amountMinor }) => ({ ruleKey, toDate, amountMinor }))).toEqual([
    { ruleKey: 'loads-dispatched', toDate: '2', amountMinor: 850 },
    { ruleKey: 'month-of-forty', toDate: '2', amountMinor: 0 },
  ])
  const [idle] = (await stage.as('rahul').call(contract.incentives.myPay, { from: '2026-06-01', to: '2026-06-30' }))
    .wallets
  expect(idle?.rules.map(({ ruleKey, toDate, amountMinor }) => ({ ruleKey, toDate, amountMinor }))).toEqual([
    { ruleKey: 'appointments', toDate: null, amountMinor: 0 },
    { ruleKey: 'connects', toDate: null, amountMinor: 0 },
    { ruleKey: 'ten-appointments', toDate: null, amountMinor: 0 },
  ])
})

test('a period that runs backwards or over more than a year is malformed', async () => {
  for (const span of [
    { from: '2026-06-02', to: '2026-06-01' },
    { from: '2025-01-01', to: '2026-06-01' },
  ]) {
    expect((await stage.as('ana').ask(contract.incentives.myPay, span)).status).toBe(400)
  }
})

test('days of pay page through one by one, each once, and a cursor belongs to its list', async () => {
  const whole = await stage.as('omar').call(contract.incentives.listDaily, { limit: 100 })
  const paged: string[] = []
  let cursor: string | undefined
  do {
    const page = await stage.as('omar').call(contract.incentives.listDaily, { limit: 3, ...(cursor && { cursor }) })
    paged.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(paged).toEqual(whole.items.map((item) => item.id))
  const first = await stage.as('omar').call(contract.incentives.listDaily, { limit: 3 })
  const other = { limit: 3, from: '2026-06-17', cursor: first.nextCursor ?? '' }
  expect((await stage.as('omar').ask(contract.incentives.listDaily, other)).status).toBe(400)
})
