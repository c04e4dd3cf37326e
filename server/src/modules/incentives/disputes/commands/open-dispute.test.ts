import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { commitDays, NORTHLINE } from '../../payouts/testing/paid-days.ts'
import { dispute, lineOn, openSoldDays, TENTH, WRONG } from '../testing/disputed.ts'

const { openDispute, getDispute, listDisputes } = contract.payDisputes

let stage: Stage
beforeEach(async () => {
  stage = await openSoldDays()
})
afterEach(() => stage.close())

describe('a dispute', () => {
  test('keeps what the line said, is owned by whom the payee reports to, and is due in five working days', async () => {
    expect(await dispute(stage, 'arjun', TENTH)).toMatchObject({
      ventureId: NORTHLINE,
      person: { name: 'Arjun Mehta' },
      ruleKey: 'sales-margin',
      ruleName: 'Sales margin',
      workDay: TENTH,
      amount: { minor: 4000, currency: 'USD' },
      lineId: await lineOn(stage, 'arjun', TENTH),
      ...WRONG,
      status: 'OPEN',
      owner: { id: PEOPLE.omar.id, name: 'Omar Haddad' },
      dueOn: '2026-06-25',
      isOverdue: false,
      notes: [],
      can: { note: true, assign: false, resolve: false, withdraw: true },
    })
    expect(
      await stage.sql(
        `select type, days, facts ->> 'ownerId' as owner from platform.events where type like '%dispute%'`,
      ),
    ).toEqual([{ type: 'incentives.dispute_opened', days: ['2026-06-18'], owner: PEOPLE.omar.id }])
    expect(await stage.sql(`select from identity.audit_log where action = 'incentives.open_dispute'`)).toHaveLength(1)
  })

  test('skips the days on which the venture does not work, and is overdue the day after', async () => {
    await stage.as('omar').call(contract.calendar.setHoliday, { id: NORTHLINE, day: '2026-06-19', name: 'Juneteenth' })
    const { id, dueOn } = await dispute(stage, 'arjun', TENTH)
    expect(dueOn).toBe('2026-06-26')
    const overdue = async (instant: string) => {
      stage.clock.set(instant)
      return (await stage.as('arjun').call(getDispute, { id })).isOverdue
    }
    expect(await overdue('2026-06-26T20:00:00.000Z')).toBe(false)
    expect(await overdue('2026-06-27T20:00:00.000Z')).toBe(true)
  })

  test('is opened once, however many ask at once; the others are told which it is', async () => {
    const input = { lineId: await lineOn(stage, 'arjun', TENTH), ...WRONG }
    const answers = await Promise.all(Array.from({ length: 50 }, () => stage.as('arjun').ask(openDispute, input)))
    const [opened] = await stage.sql<{ id: string }>('select id from incentives.disputes')
    expect(await stage.sql('select from incentives.disputes')).toHaveLength(1)
    const others = answers.filter(({ status }) => status !== 200)
    expect(others).toHaveLength(49)
    for (const { status, body } of others)
      expect([status, body['code'], body['facts']]).toEqual([409, 'dispute.exists', { disputeId: opened?.id }])
  }, 60_000)

  test('may be opened again once it was answered, and of another day at any time', async () => {
    const { id, version } = await dispute(stage, 'arjun', TENTH)
    await dispute(stage, 'arjun', '2026-06-02')
    await stage.as('arjun').call(contract.payDisputes.withdrawDispute, { id, version })
    await dispute(stage, 'arjun', TENTH)
    expect(
      (await stage.as('arjun').call(listDisputes, {})).items.map(({ status, workDay }) => [status, workDay]),
    ).toEqual([
      ['OPEN', '2026-06-02'],
      ['OPEN', TENTH],
      ['WITHDRAWN', TENTH],
    ])
  })

  test('stays what it was when the line follows the facts', async () => {
    const { id } = await dispute(stage, 'arjun', TENTH)
    await stage.sql(
      `update freight.loads set cost_minor = cost_minor - 10000, version = version + 1 where billing_date = $1`,
      [TENTH],
    )
    await commitDays(stage, TENTH, TENTH)
    expect(await stage.as('arjun').call(getDispute, { id })).toMatchObject({
      amount: { minor: 4000 },
      lineId: await lineOn(stage, 'arjun', TENTH),
    })
    await stage.sql(`update freight.load_credits set user_id = $1 where user_id = $2`, [
      PEOPLE.dana.id,
      PEOPLE.arjun.id,
    ])
    await commitDays(stage, TENTH, TENTH)
    expect((await stage.as('arjun').call(getDispute, { id })).amount.minor).toBe(4000)
  })
})

describe('whose it is', () => {
  test('nobody disputes the pay of somebody else, or while acting as them', async () => {
    const lineId = await lineOn(stage, 'arjun', TENTH)
    for (const who of ['priya', 'omar', 'grace', 'meera', 'farah'] as const)
      expect((await stage.as(who).ask(openDispute, { lineId, ...WRONG })).status).toBe(404)
    const sam = stage.as('sam')
    await sam.call(contract.users.startImpersonation, { userId: PEOPLE.arjun.id, reason: 'They asked me to' })
    expect((await sam.ask(openDispute, { lineId, ...WRONG })).status).toBe(403)
    expect(await stage.sql('select from incentives.disputes')).toEqual([])
  })

  test('is seen by the payee and whoever may read their pay; for everybody else there is none', async () => {
    const { id } = await dispute(stage, 'arjun', TENTH)
    const sees = async (who: PersonName) => {
      const listed = (await stage.as(who).call(listDisputes, {})).items.some((item) => item.id === id)
      const found = (await stage.as(who).ask(getDispute, { id })).status
      return [listed, found]
    }
    for (const who of ['arjun', 'omar', 'grace', 'meera', 'ruth'] as const) expect(await sees(who)).toEqual([true, 200])
    for (const who of ['priya', 'dana', 'farah', 'tessa', 'nobody'] as const)
      expect(await sees(who)).toEqual([false, 404])
  })
})

test('the list goes on where it stopped, and knows one person and one status', async () => {
  for (const day of ['2026-06-02', TENTH]) await dispute(stage, 'arjun', day)
  await dispute(stage, 'priya', TENTH)
  const grace = stage.as('grace')
  const first = await grace.call(listDisputes, { limit: 2 })
  const second = await grace.call(listDisputes, { limit: 2, cursor: first.nextCursor ?? '' })
  expect([first.hasMore, second.hasMore]).toEqual([true, false])
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
  expect((await grace.call(listDisputes, { userId: PEOPLE.priya.id })).items).toHaveLength(1)
  expect((await grace.call(listDisputes, { status: 'REJECTED' })).items).toEqual([])
  expect((await stage.as('priya').call(listDisputes, { userId: PEOPLE.arjun.id })).items).toEqual([])
})
