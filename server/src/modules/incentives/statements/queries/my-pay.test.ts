import { contract, type PayWallet } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../../testing/loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { northlineJune, plantAdjustment } from '../testing/northline-june.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await northlineJune(stage)
})
afterAll(() => stage.close())

const JUNE = { from: '2026-06-01', to: '2026-06-30' }

async function walletOf(person: PersonName, currency = 'USD', span = JUNE): Promise<PayWallet> {
  const { wallets } = await stage.as(person).call(contract.incentives.myPay, span)
  const wallet = wallets.find((each) => each.currency === currency)
  if (!wallet) throw new Error(`${person} has no wallet in ${currency}.`)
  return wallet
}

async function ruleOf(person: PersonName, key: string): Promise<PayWallet['rules'][number]> {
  const rule = (await walletOf(person)).rules.find(({ ruleKey }) => ruleKey === key)
  if (!rule) throw new Error(`${person} has no rule ${key}.`)
  return rule
}

test('each rule says what it needs for its next step, in the words of its own calculation', async () => {
  expect((await ruleOf('ana', 'month-of-forty')).standing?.next).toEqual({
    kind: 'target',
    metricKey: 'loads_completed',
    at: '40',
    missing: '38',
    gain: '150',
  })
  expect((await ruleOf('ana', 'steps')).standing?.next).toMatchObject({
    kind: 'slab',
    at: '3',
    missing: '1',
    rate: '7',
    amount: '30',
    gain: '35',
  })
  expect((await ruleOf('ana', 'loads-dispatched')).standing?.next).toMatchObject({ kind: 'unit', brings: '4.25' })
})

test('a condition says where the person stands and what is missing, a cap how much of it is used', async () => {
  expect((await ruleOf('ana', 'five-first')).standing).toMatchObject({
    gates: [{ words: 'completed loads at least 5', stands: '2', missing: '3', isMet: false }],
    next: { kind: 'gates' },
    cap: null,
  })
  expect((await ruleOf('ana', 'capped')).standing).toMatchObject({
    cap: { amount: '25', per: 'month', used: '20', left: '5' },
    next: { kind: 'unit', brings: '10' },
  })
})

test('a zero says why: the line’s own reason, or why there is no line', async () => {
  const rules = (await walletOf('ana')).rules.map(({ ruleKey, zero }) => [ruleKey, zero])
  expect(Object.fromEntries(rules)).toEqual({
    'loads-dispatched': null,
    'month-of-forty': { reason: 'target', day: null },
    steps: null,
    'five-first': { reason: 'gate', day: null },
    capped: null,
    later: { reason: 'rule_later', day: '2026-06-25' },
  })
  expect((await ruleOf('dana', 'steps')).zero).toEqual({ reason: 'no_credit', day: null })
})

test('the pace follows the 13 working days that are over, of 22, and each rule prices it', async () => {
  const standing = (await ruleOf('ana', 'loads-dispatched')).standing
  expect(standing).toMatchObject({ from: '2026-06-01', to: '2026-06-30', asOf: '2026-06-16' })
  // 2 loads in 13 of 22 days lead to 44/13 loads at 4.25.
  expect(standing?.pace).toEqual({ value: '44/13', amountMinor: 1438 })
  expect((await ruleOf('ana', 'steps')).standing?.pace).toMatchObject({ amountMinor: 4769 })
  expect((await ruleOf('ana', 'capped')).standing?.pace).toMatchObject({ amountMinor: 2500 })
  expect((await walletOf('ana')).paceMinor).toBe(1438 + 4769 + 2500)
})

test('whoever has done nothing yet stands at 0 and has no pace to speak of', async () => {
  expect((await ruleOf('dana', 'steps')).standing).toMatchObject({
    asOf: null,
    snapshot: { value: '0' },
    next: { missing: '3', gain: '45' },
    pace: { value: '0', amountMinor: 0 },
  })
})

test('a period that is over has neither pace nor next steps', async () => {
  const wallet = await walletOf('ana', 'USD', { from: '2026-06-01', to: '2026-06-17' })
  expect(wallet.paceMinor).toBeNull()
  expect(wallet.rules.map(({ standing }) => standing)).toEqual(wallet.rules.map(() => null))
  expect(wallet.week.map(({ amountMinor }) => amountMinor)).toEqual([null, null, null, null, 3850, null, null])
})

test('an adjustment stands on the day of its booking, apart from the lines and inside the total', async () => {
  await plantAdjustment(stage, 'ana', -1240)
  const wallet = await walletOf('ana')
  expect(wallet).toMatchObject({ totalMinor: 2610, adjustedMinor: -1240, paceMinor: 8707 - 1240 })
  expect(wallet.days.map(({ day, amountMinor, adjustments }) => [day, amountMinor, adjustments.length])).toEqual([
    ['2026-06-16', 3850, 0],
    ['2026-06-17', 0, 1],
  ])
  expect(wallet.days[1]?.adjustments[0]).toMatchObject({
    kind: 'GRANTED',
    workDay: '2026-05-29',
    ruleName: 'Loads delivered',
    amountMinor: -1240,
    reason: 'Carrier cost corrected',
  })
})

test('a delivered load is in today’s pay as soon as it is committed, and what it was worth is what the step said', async () => {
  expect((await walletOf('ana')).todayMinor).toBe(0)
  const load = await bookLoad(stage, 'omar')
  const { version } = await coverLoad(stage, 'omar', load.id)
  await stage.as('omar').call(contract.freight.setLoadCredits, {
    id: load.id,
    version,
    credits: [{ role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' }],
  })
  await deliverLoad(stage, 'omar', load.id)
  await stage.settle()
  // 4.25 for the load, 35 for the step, 5 that the cap leaves.
  expect(await walletOf('ana')).toMatchObject({ todayMinor: 4425, totalMinor: 2610 + 4425 })
  expect((await ruleOf('ana', 'capped')).standing).toMatchObject({
    asOf: '2026-06-18',
    next: { kind: 'cap', amount: '25', per: 'month' },
    cap: { used: '25', left: '0' },
  })
  // Today is not over: it adds to what is there and not to the pace.
  expect((await ruleOf('ana', 'loads-dispatched')).standing?.pace).toEqual({ value: '44/13', amountMinor: 1438 })
})

test('I-23 what the page shows is what is stored, per currency, and two currencies are never added', async () => {
  const stored = (person: PersonName) =>
    stage.sql<{ currency: string; minor: number }>(
      `select currency, sum(minor)::int as minor from (
        select currency, amount_minor as minor from incentives.daily where user_id = $1 and day between '2026-06-01' and '2026-06-30'
        union all
        select currency, amount_minor from incentives.adjustments where user_id = $1 and booked_on between '2026-06-01' and '2026-06-30'
      ) s group by currency order by currency`,
      [PEOPLE[person].id],
    )
  const sumOf = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
  const seen: Record<string, unknown> = {}
  for (const person of ['ana', 'arjun'] as const) {
    const { wallets } = await stage
      .as(person)
      .call(contract.incentives.myPay, { ...JUNE, ventureId: VENTURES.northline.id })
    for (const { days, rules, totalMinor, adjustedMinor } of wallets) {
      const adjusted = days.flatMap(({ adjustments }) => adjustments.map(({ amountMinor }) => amountMinor))
      const lines = days.flatMap((day) => day.lines.map(({ amount }) => amount.minor))
      expect(sumOf(days.map(({ amountMinor }) => amountMinor)) + sumOf(adjusted)).toBe(totalMinor)
      expect(sumOf(lines) + sumOf(adjusted)).toBe(totalMinor)
      expect(sumOf(rules.map(({ amountMinor }) => amountMinor)) + adjustedMinor).toBe(totalMinor)
    }
    seen[person] = wallets.map(({ currency, totalMinor }) => ({ currency, minor: totalMinor }))
    expect(seen[person]).toEqual(await stored(person))
  }
  expect(seen).toEqual({
    ana: [{ currency: 'USD', minor: 7035 }],
    arjun: [
      { currency: 'INR', minor: 125_000 },
      { currency: 'USD', minor: 2500 },
    ],
  })
})

test('one venture is asked for alone, and a venture outside is refused', async () => {
  const only = await stage.as('arjun').call(contract.incentives.myPay, { ...JUNE, ventureId: VENTURES.callbridge.id })
  expect(only.wallets.map(({ ventureName }) => ventureName)).toEqual(['Callbridge'])
  expect(only.ventures).toEqual([
    { id: VENTURES.callbridge.id, name: 'Callbridge', can: { team: true, summary: false } },
  ])
  const outside = await stage.as('ana').ask(contract.incentives.myPay, { ...JUNE, ventureId: VENTURES.harbor.id })
  expect(outside.status).toBe(403)
})

test('a person’s own rate is what the next unit brings, and it is named', async () => {
  await stage.sql(
    `insert into incentives.rate_overrides (venture_id, user_id, plan_id, rule_key, rate, starts_on, reason, recorded_at)
    select p.venture_id, $1, p.id, 'loads-dispatched', 6.5, '2026-06-15', 'Agreed', now() from incentives.plans p where p.name = $2`,
    [PEOPLE.marcus.id, 'Northline Sales 2026'],
  )
  expect((await ruleOf('marcus', 'loads-dispatched')).standing).toMatchObject({
    ownRate: { rate: '6.5', startsOn: '2026-06-15', endsOn: null },
    rule: { rate: '6.5' },
    next: { kind: 'unit', brings: '6.5' },
  })
})
