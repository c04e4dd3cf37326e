import { contract, type Input } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  for (const day of ['2026-06-10', '2026-06-16', '2026-06-17'])
    await plantLoads(stage, { day, people: ['arjun', 'priya'], count: 2, role: 'SALES', bill: 300_000, cost: 200_000 })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-10' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-16' })
  await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-17' })
})
afterEach(() => stage.close())

const northline = VENTURES.northline.id
const { giveOwnRate, endOwnRate, removeOwnRate, listOwnRates } = contract.ownRates
type Given = Input<typeof giveOwnRate>

const GIVEN: Given = {
  ventureId: northline,
  planId: PLANS.northline.id,
  ruleKey: 'sales-margin',
  userId: PEOPLE.arjun.id,
  rate: '0.08',
  startsOn: '2026-06-16',
  reason: 'Agreed on 15 June',
}
const give = (change: Partial<Given> = {}, by: PersonName = 'omar') =>
  stage.as(by).ask(giveOwnRate, { ...GIVEN, ...change })

async function earned(person: PersonName): Promise<Record<string, number>> {
  await stage.settle()
  const days = await stage.sql<{ day: string; amount_minor: number }>(
    'select day, amount_minor from incentives.daily where user_id = $1 order by day',
    [PEOPLE[person].id],
  )
  return Object.fromEntries(days.map(({ day, amount_minor }) => [day, amount_minor]))
}

describe('I-06 a rate of one’s own', () => {
  test('is paid for work from its first day on, in place of the rule’s, and stands on the line', async () => {
    expect(await earned('arjun')).toEqual({ '2026-06-10': 5000, '2026-06-16': 5000, '2026-06-17': 5000 })
    expect((await give()).status).toBe(200)
    // Both terms of a day are priced by the rate of the day, so that what was done before keeps its price.
    expect(await earned('arjun')).toEqual({ '2026-06-10': 5000, '2026-06-16': 8000, '2026-06-17': 8000 })
    expect(await earned('priya')).toEqual({ '2026-06-10': 5000, '2026-06-16': 5000, '2026-06-17': 5000 })
    const { wallets } = await stage
      .as('arjun')
      .call(contract.incentives.myPay, { from: '2026-06-16', to: '2026-06-16' })
    const id = wallets.find(({ ventureId }) => ventureId === northline)?.days[0]?.lines[0]?.id ?? ''
    const trace = await stage.as('arjun').call(contract.incentives.traceLine, { id })
    expect(trace).toMatchObject({
      override: { rate: '0.08', startsOn: '2026-06-16', endsOn: null },
      agrees: true,
      explanation: expect.stringContaining("this person's own from 2026-06-16 on, stands in for the rule's 0.05"),
    })
  })

  test('ends with its last day, and one that is taken away was never paid', async () => {
    const { body } = await give()
    const own = { id: String(body['id']), reason: 'A slip' }
    await stage.as('omar').call(endOwnRate, { ...own, endsOn: '2026-06-16', version: 1 })
    expect(await earned('arjun')).toEqual({ '2026-06-10': 5000, '2026-06-16': 8000, '2026-06-17': 5000 })
    expect(await stage.as('omar').ask(removeOwnRate, { ...own, version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'record.changed' },
    })
    await stage.as('omar').call(removeOwnRate, { ...own, version: 2 })
    expect(await earned('arjun')).toEqual({ '2026-06-10': 5000, '2026-06-16': 5000, '2026-06-17': 5000 })
    expect(
      await stage.sql(
        `select action from identity.audit_log where action like 'incentives.%_own_rate' order by at, id`,
      ),
    ).toEqual(['give', 'end', 'remove'].map((what) => ({ action: `incentives.${what}_own_rate` })))
  })

  test('stands once, however often and by however many it is given at once', async () => {
    const answers = await Promise.all([give(), give({ rate: '0.09' }), give({}, 'meera')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await stage.sql('select from incentives.rate_overrides')).toHaveLength(1)
    const later = await give({ startsOn: '2026-06-20', rate: '0.07' })
    expect(later).toMatchObject({ status: 409, body: { code: 'override.overlap' } })
    expect(later.body['detail']).toContain('from 2026-06-16 until further notice')
  })

  test.each([
    ['rate', { rate: '1500000' }],
    ['ruleKey', { ruleKey: 'no-such-rule' }],
    ['rate', { ruleKey: 'month-of-forty', rate: '5' }],
    ['endsOn', { endsOn: '2026-06-01' }],
    ['userId', { userId: PEOPLE.luis.id }],
  ])('is refused with %s named where it means nothing: %j', async (field, change) => {
    const answer = await give(change)
    expect(answer.status).toBe(422)
    expect(answer.body['errors']).toMatchObject([{ path: field }])
  })

  test('nobody gives to themselves, and only who edits plans gives at all', async () => {
    await stage.sql(`update ventures.memberships set role = 'VENTURE_HEAD' where venture_id = $1 and user_id = $2`, [
      northline,
      PEOPLE.arjun.id,
    ])
    expect((await give({}, 'arjun')).status).toBe(403)
    expect((await give({ userId: PEOPLE.priya.id }, 'dana')).status).toBe(403)
    expect((await give({ userId: PEOPLE.priya.id }, 'arjun')).status).toBe(200)
  })

  test('is seen by the person, by whoever stands above, and by nobody else', async () => {
    await give()
    const seen = async (by: PersonName) =>
      (await stage.as(by).call(listOwnRates, { ventureId: northline })).items.map(({ person, rate }) => [
        person.name,
        rate,
      ])
    for (const name of ['arjun', 'omar', 'grace', 'meera'] as const)
      expect(await seen(name)).toEqual([['Arjun Mehta', '0.08']])
    expect(await seen('priya')).toEqual([])
    expect(await seen('dana')).toEqual([])
  })
})
