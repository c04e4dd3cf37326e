import { contract } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { payRows } from '../testing/pay-rows.ts'
import { salesMargin } from '../testing/rules.ts'
import { asked } from './testing/asked.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await plantLoads(stage, { day: '2026-06-03', count: 2, people: ['arjun', 'priya'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-10', people: ['arjun'], role: 'SALES' })
  await plantLoads(stage, { day: '2026-06-10', count: 3, people: ['ana'], role: 'DISPATCH' })
  await stage.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'pay', day, uuidv7() from unnest('{2026-06-03,2026-06-10}'::date[]) day`,
    [VENTURES.northline.id],
  )
  await stage.settle()
})
afterAll(() => stage.close())

const { simulate, simulatePerson } = contract.simulation
const usd = (minor: number) => ({ minor, currency: 'USD' })

test('a draft stands beside what was paid: by person, by rule, by day, with who gains and who loses', async () => {
  const result = await stage.as('omar').call(simulate, asked([salesMargin({ rate: '0.10' })]))
  // 500 USD of margin a load: paid 5 %, drafted 10 %; the draft holds no rule for dispatchers.
  expect(result.totals).toEqual({ paid: usd(87_75), simulated: usd(150_00), difference: usd(62_25) })
  expect(result.people.map(({ person, paid, simulated }) => [person.name, paid.minor, simulated.minor])).toEqual([
    ['Arjun Mehta', 50_00, 100_00],
    ['Priya Nair', 25_00, 50_00],
    ['Ana Whitfield', 12_75, 0],
  ])
  expect(result.winners).toEqual({ people: 2, sum: usd(75_00) })
  expect(result.losers).toEqual({ people: 1, sum: usd(-12_75) })
  expect({ unchanged: result.unchanged, paidNothing: result.paidNothing, more: result.morePeople }).toEqual({
    unchanged: 0,
    paidNothing: 1,
    more: 0,
  })
  expect(
    result.rules.map(({ ruleKey, name, paid, simulated, people }) => [
      ruleKey,
      name,
      paid.minor,
      simulated.minor,
      people,
    ]),
  ).toEqual([
    ['sales-margin', 'Sales margin', 75_00, 150_00, 2],
    ['loads-dispatched', 'Loads delivered', 12_75, 0, 0],
    ['month-of-forty', 'Month of 40', 0, 0, 0],
  ])
  expect(result.rules.map((rule) => rule.sentence === null)).toEqual([false, true, true])
  expect(
    result.days
      .filter((day) => day.paid.minor !== 0)
      .map(({ day, paid, simulated }) => [day, paid.minor, simulated.minor]),
  ).toEqual([
    ['2026-06-03', 50_00, 100_00],
    ['2026-06-10', 37_75, 50_00],
  ])
})

test('a plan that does not exist yet is set beside nothing, and starts at nothing', async () => {
  const result = await stage.as('omar').call(simulate, asked([salesMargin()], { planId: null, from: '2026-06-05' }))
  expect(result.totals).toEqual({ paid: usd(0), simulated: usd(25_00), difference: usd(25_00) })
})

test('a draft in a currency without rates pays nothing for money, and it is said', async () => {
  const rupees = [salesMargin({ currency: 'INR' })]
  const result = await stage.as('omar').call(simulate, asked(rupees, { planId: null }))
  expect(result.totals.simulated).toEqual({ minor: 0, currency: 'INR' })
  expect(result.notes[0]).toContain('No rate from USD to INR')
})

test('a person’s days open to their rules, and each amount to its steps', async () => {
  const opened = await stage.as('omar').call(simulatePerson, {
    ...asked([salesMargin({ rate: '0.10' })]),
    userId: PEOPLE.arjun.id,
  })
  expect(opened.person.name).toBe('Arjun Mehta')
  expect(opened.totals).toEqual({ paid: usd(50_00), simulated: usd(100_00), difference: usd(50_00) })
  const [line] = opened.days.find(({ day }) => day === '2026-06-10')?.lines ?? []
  expect(line).toMatchObject({ ruleKey: 'sales-margin', paid: usd(25_00), simulated: usd(50_00) })
  expect(line?.drafted?.toDate.value).toBe('1000')
  expect(line?.drafted?.before?.value).toBe('500')
  expect(line?.drafted?.explanation).not.toBe('')
  expect(opened.days.filter(({ lines }) => lines.length > 0)).toHaveLength(2)
  const dispatcher = await stage.as('omar').call(simulatePerson, { ...asked(), userId: PEOPLE.ana.id })
  expect(dispatcher.days.find(({ day }) => day === '2026-06-10')?.lines[0]).toEqual({
    ruleKey: 'loads-dispatched',
    name: 'Loads delivered',
    paid: usd(12_75),
    simulated: usd(0),
    difference: usd(-12_75),
    drafted: null,
  })
})

test('I-14 a period of n days has n days, from one to ninety, and no more', async () => {
  const days = async (n: number) => {
    const to = '2026-06-17'
    return stage.as('omar').ask(simulate, asked([salesMargin()], { from: addDays(to, 1 - n), to }))
  }
  for (let n = 1; n <= 90; n += 1) {
    const { body } = await days(n)
    expect(body.days).toHaveLength(n)
    // The loads of the 3rd and the 10th are in it exactly when their day is.
    expect(body.totals.paid.minor).toBe(n >= 15 ? 87_75 : n >= 8 ? 37_75 : 0)
  }
  const refused = await days(91)
  expect([refused.status, refused.body.code]).toEqual([422, 'period.too_long'])
  expect(refused.body.detail).toBe('These are 91 days, and a simulation takes at most 90. Choose a later first day.')
})

test('days to come and a reversed period are refused, and today is not', async () => {
  const codeOf = async (from: string, to: string) => {
    const answer = await stage.as('omar').ask(simulate, asked([salesMargin()], { from, to }))
    return answer.status === 200 ? 'done' : answer.body.code
  }
  expect(await codeOf('2026-06-18', '2026-06-18')).toBe('done')
  expect(await codeOf('2026-06-18', '2026-06-19')).toBe('day.in_future')
  expect(await codeOf('2026-06-10', '2026-06-09')).toBe('period.reversed')
})

test('days before a venture is live give nothing, and it is said', async () => {
  await stage.sql(`update ventures.ventures set live_from = '2026-06-05' where id = $1`, [VENTURES.northline.id])
  const partly = await stage.as('omar').call(simulate, asked([salesMargin({ rate: '0.10' })]))
  expect(partly.counted).toEqual({ from: '2026-06-05', to: '2026-06-17' })
  expect(partly.notes[0]).toContain('4 days lie before 2026-06-05')
  expect(partly.totals.simulated).toEqual(usd(50_00))
  const wholly = await stage.as('omar').call(simulate, asked([salesMargin()], { to: '2026-06-01' }))
  expect({ counted: wholly.counted, days: wholly.days.length, simulated: wholly.totals.simulated }).toEqual({
    counted: null,
    days: 1,
    simulated: usd(0),
  })
  await stage.sql(`update ventures.ventures set live_from = '2026-01-01' where id = $1`, [VENTURES.northline.id])
})

test('a simulation writes nothing', async () => {
  const before = await payRows(stage)
  const marks = await stage.sql('select * from platform.dirty_days')
  const events = await stage.sql('select count(*) from platform.events')
  await stage.as('omar').call(simulate, asked([salesMargin({ rate: '0.50' })]))
  await stage.as('omar').call(simulatePerson, { ...asked(), userId: PEOPLE.arjun.id })
  expect(before.length).toBeGreaterThan(5)
  expect(await payRows(stage)).toEqual(before)
  expect(await stage.sql('select * from platform.dirty_days')).toEqual(marks)
  expect(await stage.sql('select count(*) from platform.events')).toEqual(events)
})

test('a rule that could not be published is not simulated, and its field is named', async () => {
  const twice = await stage.as('omar').ask(simulate, asked([salesMargin(), salesMargin()]))
  expect([twice.status, twice.body.code]).toEqual([422, 'rule.key_taken'])
  const rupees = await stage.as('omar').ask(simulate, asked([salesMargin({ currency: 'INR' })]))
  expect([rupees.status, rupees.body.errors?.[0]?.path]).toEqual([422, 'rules.0.currency'])
  const unclear = await stage.as('omar').ask(simulate, { ...asked(), rules: undefined })
  expect([unclear.status, unclear.body.code]).toEqual([422, 'draft.unclear'])
})

test('the result is kept as a file with everybody in it, and a name that looks like a formula stays a name', async () => {
  await stage.sql(`update identity.users set name = '=HYPERLINK("x")' where id = $1`, [PEOPLE.priya.id])
  const csv = await stage.as('omar').call(contract.simulation.exportSimulation, asked([salesMargin({ rate: '0.10' })]))
  expect(String(csv).replace('\ufeff', '').split('\r\n')).toEqual([
    'Person,Paid,Simulated,Difference,Currency',
    'Arjun Mehta,50.00,100.00,50.00,USD',
    `"'=HYPERLINK(""x"")",25.00,50.00,25.00,USD`,
    'Ana Whitfield,12.75,0.00,-12.75,USD',
    '',
  ])
  const days = await stage.as('omar').call(contract.simulation.exportSimulation, {
    ...asked([salesMargin()], { from: '2026-06-10', to: '2026-06-10' }),
    part: 'days',
  })
  expect(String(days)).toContain('2026-06-10,37.75,25.00,-12.75,USD')
})
