import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { commitTenth, earnedBefore, grant, makeRun, oddLoad } from '../../exceptions/testing/fortnight.ts'
import { approve, draft, FORTNIGHT, NORTHLINE, openPaidDays } from '../testing/paid-days.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const { getPayoutRun, listPayoutRuns, listRunPayouts } = contract.payoutRuns
const run = (id: string, by: PersonName = 'grace') => stage.as(by).call(getPayoutRun, { id })
const control = async (id: string) => (await run(id)).control

describe('the control figures of a run', () => {
  test('I-25 meet: every credit is rated or rejected with a reason, and all money is in a payout or elsewhere', async () => {
    await oddLoad(stage, 'priya', 'cost_minor = null')
    await oddLoad(stage, 'priya', `currency = 'CAD'`)
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-09' where user_id = $1`, [PEOPLE.daniel.id])
    await oddLoad(stage, 'daniel', 'miles = 1')
    await grant(stage, 'arjun', 250)
    await stage.sql(
      `insert into incentives.opening_carries (venture_id, user_id, currency, amount_minor, recorded_at) values ($1, $2, 'USD', -1000, now())`,
      [NORTHLINE, PEOPLE.arjun.id],
    )
    await draft(stage, 'priya', { periodStart: '2026-06-08', periodEnd: '2026-06-11' })
    const id = await makeRun(stage)
    expect(await control(id)).toEqual({
      credits: {
        all: 6,
        rated: 3,
        rejected: [
          { reason: expect.stringContaining('no members'), count: 1 },
          { reason: expect.stringContaining('rate of exchange'), count: 1 },
          { reason: expect.stringContaining('Cost not known'), count: 1 },
        ],
      },
      money: [
        {
          currency: 'USD',
          linesMinor: 15_000,
          dailiesMinor: 15_000,
          adjustmentsMinor: 250,
          carriedMinor: -1000,
          payoutsMinor: 9250,
          elsewhereMinor: 5000,
          exportedMinor: 0,
          payableMinor: 9250,
          differenceMinor: 0,
        },
      ],
    })
    expect((await run(id)).elsewhere).toEqual({
      count: 1,
      people: [
        {
          person: { id: PEOPLE.priya.id, name: 'Priya Nair' },
          currency: 'USD',
          amountMinor: 5000,
          payoutId: expect.any(String),
        },
      ],
    })
  })

  test('are of one person where the run is', async () => {
    const { runId } = await draft(stage, 'priya')
    expect(await control(runId)).toMatchObject({
      credits: { all: 1, rated: 1 },
      money: [{ linesMinor: 5000, payoutsMinor: 5000, elsewhereMinor: 0, differenceMinor: 0 }],
    })
    expect((await run(runId)).person).toEqual({ id: PEOPLE.priya.id, name: 'Priya Nair' })
  })

  test('I-25 show a day that is not what its lines are', async () => {
    const id = await makeRun(stage)
    await stage.sql(
      `update incentives.daily set amount_minor = amount_minor + 7 where user_id = $1 and day = '2026-06-10'`,
      [PEOPLE.arjun.id],
    )
    expect((await control(id)).money).toMatchObject([{ linesMinor: 15_000, dailiesMinor: 15_007, differenceMinor: -7 }])
  })

  test('I-25 show pay that is another than what was approved', async () => {
    const id = await makeRun(stage)
    const { items } = await stage.as('grace').call(listRunPayouts, { id })
    await approve(stage, items.find(({ person }) => person.id === PEOPLE.arjun.id)?.id ?? '')
    await stage.sql('alter table incentives.lines disable trigger user')
    await stage.sql('alter table incentives.daily disable trigger user')
    for (const table of ['lines', 'daily'])
      await stage.sql(
        `update incentives.${table} set amount_minor = amount_minor + 9 ${table === 'lines' ? ', settled_to_date_minor = settled_to_date_minor + 9' : ''}
         where user_id = $1 and day = '2026-06-10'`,
        [PEOPLE.arjun.id],
      )
    expect((await control(id)).money).toMatchObject([
      { linesMinor: 15_009, dailiesMinor: 15_009, payoutsMinor: 15_000, differenceMinor: 9 },
    ])
  })

  test('I-26 show a credit that the facts give and nobody was credited with', async () => {
    const id = await makeRun(stage)
    expect((await control(id)).credits).toEqual({ all: 3, rated: 3, rejected: [] })
    await stage.sql(`delete from incentives.credits where user_id = $1 and work_day = '2026-06-10'`, [PEOPLE.priya.id])
    expect((await control(id)).credits).toEqual({ all: 3, rated: 2, rejected: [] })
  })
})

describe('a run', () => {
  test('says what it is, what its payouts come to, and what may be done with it', async () => {
    const id = await makeRun(stage)
    const found = await run(id, 'meera')
    expect(found).toMatchObject({
      ventureName: 'Northline Freight',
      ...FORTNIGHT,
      person: null,
      status: 'MADE',
      progress: { done: 2, of: 2 },
      madeBy: { id: PEOPLE.grace.id, name: 'Grace Okafor' },
      madeAt: stage.clock.now(),
      counts: { DRAFT: 2, APPROVED: 0, PAID: 0, RETURNED: 0, VOIDED: 0 },
      totals: [{ currency: 'USD', payouts: 2, netMinor: 15_000, payableMinor: 15_000 }],
      exceptions: [{ kind: 'EARNS_NOTHING', open: 6, waived: 0 }],
      files: [],
    })
    const can = async (by: PersonName) => (await run(id, by)).can
    expect(await can('meera')).toEqual({ approve: true, void: false, waive: true, makeFile: false })
    expect(await can('grace')).toEqual({ approve: false, void: true, waive: true, makeFile: false })
    expect(await can('sam')).toEqual({ approve: false, void: true, waive: true, makeFile: false })
    expect(await can('ruth')).toEqual({ approve: false, void: false, waive: false, makeFile: false })
  })

  test('counts what was approved and what was voided, and offers its payment file', async () => {
    const id = await makeRun(stage)
    const { items } = await stage.as('grace').call(listRunPayouts, { id })
    const of = (person: PersonName) => items.find((each) => each.person.id === PEOPLE[person].id)?.id ?? ''
    await approve(stage, of('arjun'))
    await stage.as('grace').call(contract.payouts.voidPayout, { id: of('priya'), version: 1, reason: 'Not hers' })
    expect(await run(id)).toMatchObject({
      counts: { DRAFT: 0, APPROVED: 1, VOIDED: 1 },
      totals: [{ currency: 'USD', payouts: 1, netMinor: 10_000, payableMinor: 10_000 }],
      can: { approve: false, void: false, waive: false, makeFile: true },
    })
  })

  test('made by somebody of the group is read by people of the venture', async () => {
    const made = await stage.as('sam').call(contract.payouts.makePayout, {
      ventureId: NORTHLINE,
      userId: PEOPLE.arjun.id,
      ...FORTNIGHT,
    })
    expect((await run(made.runId)).madeBy.id).toBe(PEOPLE.sam.id)
    const { items } = await stage.as('grace').call(listRunPayouts, { id: made.runId })
    expect(items.map(({ madeBy }) => madeBy.id)).toEqual([PEOPLE.sam.id])
  })

  test('I-25 has another seal as soon as a draft comes to something else', async () => {
    const id = await makeRun(stage)
    const { seal } = await run(id)
    expect(seal).toMatch(/^[0-9a-f]{64}$/)
    expect((await run(id)).seal).toBe(seal)
    await grant(stage, 'priya', 1)
    expect((await run(id)).seal).not.toBe(seal)
  })

  test('is there for whoever reads the venture’s pay, and for nobody else', async () => {
    const id = await makeRun(stage)
    const reading = [getPayoutRun, listRunPayouts, contract.payoutRuns.listExceptions]
    for (const endpoint of reading) {
      for (const by of ['grace', 'omar', 'ruth', 'meera'] as const)
        expect((await stage.as(by).ask(endpoint, { id })).status).toBe(200)
      for (const by of ['arjun', 'dana', 'luis'] as const)
        expect((await stage.as(by).ask(endpoint, { id })).status).toBe(403)
      for (const by of ['farah', 'tessa'] as const) expect((await stage.as(by).ask(endpoint, { id })).status).toBe(404)
    }
  })
})

test('runs are listed newest first, in pages, by whom they are for', async () => {
  const older = await draft(stage, 'arjun', { periodStart: '2026-06-01', periodEnd: '2026-06-05' })
  const newer = await draft(stage, 'priya')
  const page = (by: PersonName, query: object = {}) => stage.as(by).call(listPayoutRuns, { limit: 1, ...query })
  const first = await page('grace')
  expect(first).toMatchObject({ items: [{ id: newer.runId }], hasMore: true, can: { make: true } })
  const second = await page('grace', { cursor: first.nextCursor })
  expect(second).toMatchObject({ items: [{ id: older.runId }], hasMore: false, nextCursor: null })
  expect(await page('omar')).toMatchObject({ items: [{ id: newer.runId }], can: { make: false } })
  expect(await page('farah')).toMatchObject({ items: [], can: { make: false } })
  expect(await page('grace', { ventureId: VENTURES.callbridge.id })).toMatchObject({ items: [], can: { make: true } })
  expect((await stage.as('arjun').ask(listPayoutRuns, {})).status).toBe(403)
})

describe('payouts of a run', () => {
  test('come with their history, the unusual ones first, in pages that meet', async () => {
    await plantLoads(stage, { day: '2026-06-10', people: ['ana'], role: 'DISPATCH' })
    await commitTenth(stage)
    await earnedBefore(stage, 'priya', { '2026-05-20': 2500, '2026-05-05': 2500, '2026-04-21': 2500 })
    await earnedBefore(stage, 'arjun', { '2026-05-20': 9000, '2026-04-21': 9000, '2026-03-10': 9000 })
    const id = await makeRun(stage)
    const pages = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(id, cursor)
      pages.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(pages.map(({ person, variance, history }) => [person.name, variance?.percent, history])).toEqual([
      ['Priya Nair', 100, [null, null, null, 2500, 2500, 2500]],
      ['Ana Whitfield', undefined, [null, null, null, null, null, null]],
      ['Arjun Mehta', 11, [9000, null, null, 9000, null, 9000]],
    ])
    expect(pages.map(({ openExceptions }) => openExceptions)).toEqual([1, 0, 0])
  })

  const list = (id: string, cursor: string | null) =>
    stage.as('grace').call(listRunPayouts, { id, limit: 1, ...(cursor && { cursor }) })

  test('may be approved by who did not make them and whose they are not', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where venture_id = $1 and user_id = $2`, [
      NORTHLINE,
      PEOPLE.arjun.id,
    ])
    const id = await makeRun(stage)
    const may = async (by: PersonName) => {
      const { items } = await stage.as(by).call(listRunPayouts, { id })
      return Object.fromEntries(items.map(({ person, can }) => [person.name, can['approve']]))
    }
    expect(await may('meera')).toEqual({ 'Arjun Mehta': true, 'Priya Nair': true })
    expect(await may('arjun')).toEqual({ 'Arjun Mehta': false, 'Priya Nair': true })
    expect(await may('grace')).toEqual({ 'Arjun Mehta': false, 'Priya Nair': false })
  })
})
