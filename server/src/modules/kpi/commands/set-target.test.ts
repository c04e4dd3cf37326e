import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { setTarget, listTargets } = contract.kpi
const northline = VENTURES.northline.id
const callbridge = VENTURES.callbridge.id
type Body = Input<typeof setTarget>
const revenue: Body = { ventureId: northline, metric: 'revenue', value: '5000000', per: 'month', from: '2026-06-01' }

const set = (given: Partial<Body> = {}, by: PersonName = 'omar') =>
  stage.as(by).ask(setTarget, { ...revenue, ...given } as Body)
const listed = async (metric: string, by: PersonName = 'ana', ventureId: string = northline) =>
  (await stage.as(by).call(listTargets, { ventureId, metric })).items.map(({ from, to, value, isOpen }) => [
    from,
    to,
    value,
    isOpen,
  ])

describe('a head sets a target', () => {
  test('and everybody of the venture reads it, with what can be aimed at', async () => {
    const { body } = await set()
    expect(body['target']).toMatchObject({
      value: '5000000',
      per: 'month',
      to: null,
      isOpen: true,
      can: { edit: true },
    })
    const seen = await stage.as('ana').call(listTargets, { ventureId: northline })
    expect(seen.items).toMatchObject([{ metric: 'revenue', campaign: null, person: null, can: { edit: false } }])
    expect(seen.can).toEqual({ edit: false })
    expect(seen.metrics.find((metric) => metric.key === 'onTimeDelivery')).toMatchObject({
      unit: 'share',
      better: 'higher',
      addsUp: false,
      figure: 'onTimeDelivery',
    })
    expect(seen.metrics.map((metric) => metric.key)).not.toContain('deals')
  })

  test('twice, and it stands once, with one line in the audit log', async () => {
    await set()
    expect(await listed('revenue')).toEqual([['2026-06-01', null, '5000000', true]])
    expect(await stage.sql(`select from identity.audit_log where action = 'kpi.set_target'`)).toHaveLength(1)
  })

  test('from a later day, and the open one ends the day before, until the later one is taken away', async () => {
    await set({ from: '2026-07-01', value: '6000000' })
    expect(await listed('revenue')).toEqual([
      ['2026-06-01', '2026-06-30', '5000000', true],
      ['2026-07-01', null, '6000000', true],
    ])
    expect((await set({ from: '2026-07-01', value: null })).body).toEqual({ target: null })
    expect(await listed('revenue')).toEqual([['2026-06-01', null, '5000000', true]])
    expect(await set({ from: '2026-07-01', value: null })).toMatchObject({ status: 404 })
  })

  test('of days that another holds to a last day of its own, and is told which stands', async () => {
    await set({ from: '2026-06-01', to: '2026-06-30' })
    expect(await set({ from: '2026-06-15' })).toMatchObject({
      status: 409,
      body: { code: 'target.overlaps', detail: expect.stringContaining('from 2026-06-01 to 2026-06-30') },
    })
  })

  test('at once with another, and of the two one stands from each day', async () => {
    const answers = await Promise.all([
      set({ metric: 'margin', from: '2026-06-01' }),
      set({ metric: 'margin', from: '2026-06-01' }),
      set({ metric: 'margin', from: '2026-05-01', value: '1' }),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(await listed('margin')).toEqual([
      ['2026-05-01', '2026-05-31', '1', true],
      ['2026-06-01', null, '5000000', true],
    ])
  })

  test('of a person or a campaign beside that of the venture', async () => {
    const deals = { ventureId: callbridge, metric: 'deals', value: '12', per: 'week' } as const
    for (const whose of [{}, { userId: PEOPLE.nisha.id }, { campaignId: CAMPAIGNS.solar.id }])
      expect((await set({ ...deals, ...whose }, 'farah')).status).toBe(200)
    const { items } = await stage.as('grace').call(listTargets, { ventureId: callbridge, metric: 'deals' })
    expect(items.map((item) => [item.campaign?.name, item.person?.name])).toEqual([
      [undefined, undefined],
      [undefined, 'Nisha Rao'],
      ['Sunrise Solar', undefined],
    ])
  })
})

describe('a target is refused', () => {
  test.each(['ana', 'grace', 'meera', 'ruth', 'nisha', 'tessa'] as const)('to %s, who sets none here', async (by) => {
    expect((await set({ metric: 'delivered', value: '5' }, by)).status).toBe(403)
  })

  test.each([
    [{ metric: 'deals' }, 422],
    [{ value: '-5' }, 422],
    [{ value: '1e3' }, 400],
    [{ from: '2026-02-30' }, 400],
    [{ userId: PEOPLE.nisha.id }, 422],
    [{ campaignId: CAMPAIGNS.solar.id }, 422],
    [{ to: '2026-05-01' }, 422],
    [{ per: null }, 422],
  ] as const)('with %j', async (given, status) => {
    expect((await set(given)).status).toBe(status)
  })

  test('by the database where two of one scope would overlap, the venture as a whole too', async () => {
    const overlap = (user: string | null) =>
      stage.sql(
        `insert into kpi.targets (venture_id, metric, user_id, value, per, starts_on, is_open, recorded_at)
         select $1, 'covered', $2, 1, 'day', d, true, now() from unnest(array['2026-01-01', '2026-02-01']::date[]) d`,
        [northline, user],
      )
    for (const user of [null, PEOPLE.ana.id]) await expect(overlap(user)).rejects.toThrow('targets_one_at_a_time')
  })
})

test('a contractor sees what they are to reach, and nobody else’s', async () => {
  await set({ metric: 'delivered', value: '3', per: 'day', userId: PEOPLE.marcus.id })
  expect(await listed('delivered', 'marcus')).toHaveLength(1)
  expect(await listed('revenue', 'marcus')).toEqual([])
})
