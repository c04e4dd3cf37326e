import { contract } from '@holdfast/contract'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliver, draft, FORTNIGHT, NORTHLINE, openPaidDays } from '../testing/paid-days.ts'

let stage: Stage

const asked = { ventureId: NORTHLINE, userId: PEOPLE.arjun.id, ...FORTNIGHT }
const ask = (input: object = {}, person: PersonName = 'grace') =>
  stage.as(person).ask(contract.payouts.makePayout, { ...asked, ...input })

describe('a payout is drafted', () => {
  beforeEach(async () => {
    stage = await openPaidDays()
  })
  afterEach(() => stage.close())

  test('of the days of one person, with what they come to', async () => {
    const payout = await draft(stage, 'arjun')
    expect(payout).toMatchObject({
      person: { id: PEOPLE.arjun.id, name: 'Arjun Mehta' },
      currency: 'USD',
      status: 'DRAFT',
      figures: {
        daysMinor: 10_000,
        adjustedMinor: 0,
        carriedMinor: 0,
        netMinor: 10_000,
        payableMinor: 10_000,
        leftMinor: 0,
      },
      madeBy: { id: PEOPLE.grace.id },
      approvedBy: null,
      can: { approve: false, void: true },
    })
  })

  test('I-25 once: a second attempt, of the same days or some of them, names the one that exists', async () => {
    const { id } = await draft(stage, 'arjun')
    for (const period of [{}, { periodStart: '2026-06-10' }, { periodEnd: '2026-06-02' }]) {
      const second = await ask(period)
      expect([second.status, second.body.code, second.body.facts?.['payoutId']]).toEqual([409, 'payout.exists', id])
    }
  })

  test('I-25 once under fifty attempts at the same time, each of the others being told which', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()))
    const made = answers.filter(({ status }) => status === 200)
    expect(made).toHaveLength(1)
    const ids = new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.facts?.['payoutId']))
    expect([...ids]).toEqual([made[0]?.body.items[0]?.id])
    expect(await stage.sql('select from incentives.payouts')).toHaveLength(1)
  }, 60_000)

  test('again once the first is void', async () => {
    const { id, version } = await draft(stage, 'arjun')
    await stage.as('grace').call(contract.payouts.voidPayout, { id, version, reason: 'Made by mistake' })
    expect((await ask()).status).toBe(200)
  })

  test('per currency with money in it, and only of those that are free', async () => {
    await stage.sql(
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
       select venture_id, user_id, 'EUR', 'GRANTED', plan_id, rule_key, day, '2026-06-12', 700, 'Agreed', now() from incentives.lines
       where user_id = $1 limit 1`,
      [PEOPLE.arjun.id],
    )
    const both = await ask()
    expect(both.body.items.map(({ currency, figures }) => [currency, figures?.netMinor])).toEqual([
      ['EUR', 700],
      ['USD', 10_000],
    ])
    const [euros] = both.body.items
    await stage.as('grace').call(contract.payouts.voidPayout, { id: euros?.id ?? '', version: 1, reason: 'Wrong' })
    expect((await ask()).body.items.map(({ currency }) => currency)).toEqual(['EUR'])
  })
})

describe('a payout is refused', () => {
  beforeAll(async () => {
    stage = await openPaidDays()
  })
  afterAll(() => stage.close())

  test.each([
    ['a period that is not over', { periodEnd: '2026-06-18' }, 422, 'period.not_over'],
    ['a period that ends before it starts', { periodEnd: '2026-05-31' }, 422, 'period.ends_before_start'],
    [
      'a period from before the venture paid',
      { periodStart: '2019-01-01', periodEnd: '2019-01-31' },
      422,
      'period.before_live',
    ],
    ['somebody who earned nothing', { userId: PEOPLE.omar.id }, 422, 'payout.nothing_earned'],
    ['somebody of another venture', { userId: PEOPLE.luis.id }, 404, 'person.not_found'],
    ['another venture', { ventureId: VENTURES.harbor.id }, 403, 'venture.out_of_scope'],
  ])('%s', async (_, input, status, code) => {
    const answer = await ask(input)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  test('while a day of it, or one before it, is not in pay yet', async () => {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', '2026-05-20', uuidv7())`,
      [NORTHLINE],
    )
    const answer = await ask()
    expect([answer.status, answer.body.code]).toEqual([409, 'payout.days_pending'])
    expect(answer.body.facts).toMatchObject({ dirty: ['2026-05-20'] })
    await stage.settle()
  })

  test('while a day of it was never committed for everybody', async () => {
    await deliver(stage, [{ day: '2026-05-28', person: 'arjun', margin: 100 }])
    const answer = await ask({ periodStart: '2026-05-28' })
    expect([answer.status, answer.body.code]).toEqual([409, 'payout.days_pending'])
    expect(answer.body.facts).toMatchObject({ uncommitted: ['2026-05-28', '2026-05-29', '2026-05-30', '2026-05-31'] })
  })

  test.each(['arjun', 'omar', 'meera', 'ruth'] as const)('to %s, who makes no payouts', async (person) => {
    expect((await ask({}, person)).status).toBe(403)
  })
})
