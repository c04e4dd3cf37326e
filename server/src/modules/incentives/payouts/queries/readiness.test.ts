import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { grant } from '../../exceptions/testing/fortnight.ts'
import { commitDays, deliver, draft, FORTNIGHT, NORTHLINE, openPaidDays } from '../testing/paid-days.ts'

const { readiness } = contract.payoutRuns

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

describe('a period is ready', () => {
  const ready = (period: object = FORTNIGHT, by: PersonName = 'grace') =>
    stage.as(by).ask(readiness, { ventureId: NORTHLINE, ...period })

  test('when it is over and every day of it is in pay, and says whom it would pay', async () => {
    await grant(stage, 'priya', 700, 'EUR')
    await draft(stage, 'arjun')
    expect((await ready()).body).toEqual({
      isOver: true,
      dirty: [],
      uncommitted: [],
      people: [
        { currency: 'EUR', people: 1, amountMinor: 700 },
        { currency: 'USD', people: 1, amountMinor: 5000 },
      ],
      taken: 1,
      before: [],
    })
  })

  test('not while days wait to be committed, or changes to reach pay', async () => {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', '2026-06-03', uuidv7())`,
      [NORTHLINE],
    )
    expect((await ready({ periodStart: '2026-05-30', periodEnd: '2026-06-05' })).body).toMatchObject({
      isOver: true,
      dirty: ['2026-06-03'],
      uncommitted: ['2026-05-30', '2026-05-31'],
    })
  })

  test('not before it is over: as far as it has come', async () => {
    await deliver(stage, [{ day: '2026-06-17', person: 'ana', margin: 100 }])
    await commitDays(stage, '2026-06-17', '2026-06-17')
    expect((await ready({ periodStart: '2026-06-01', periodEnd: '2026-06-30' })).body).toMatchObject({
      isOver: false,
      uncommitted: [],
      people: [{ currency: 'USD', people: 3, amountMinor: 15_500 }],
    })
    expect((await ready({ periodStart: '2026-07-01', periodEnd: '2026-07-31' })).body).toEqual({
      isOver: false,
      dirty: [],
      uncommitted: [],
      people: [],
      taken: 0,
      before: [],
    })
  })

  test('with money of earlier days that no payout covers, which it does not bring', async () => {
    const secondWeek = { periodStart: '2026-06-08', periodEnd: '2026-06-14' }
    expect((await ready(secondWeek)).body.before).toEqual([
      { currency: 'USD', people: 1, amountMinor: 6000, from: '2026-06-02', to: '2026-06-02' },
    ])
    const { id } = await draft(stage, 'arjun', { periodStart: '2026-06-01', periodEnd: '2026-06-07' })
    expect((await ready(secondWeek)).body.before).toEqual([])
    const { version } = await stage.as('grace').call(contract.payouts.getPayout, { id })
    await stage.as('grace').call(contract.payouts.voidPayout, { id, version, reason: 'Twice' })
    expect((await ready(secondWeek)).body.before).toHaveLength(1)
  })

  test('and is refused where it is no period, or to who makes no payouts', async () => {
    expect((await ready({ periodStart: '2026-06-14', periodEnd: '2026-06-01' })).body.code).toBe(
      'period.ends_before_start',
    )
    expect((await ready({ periodStart: '2026-07-14', periodEnd: '2026-07-01' })).body.code).toBe(
      'period.ends_before_start',
    )
    for (const by of ['arjun', 'omar', 'meera', 'ruth'] as const) expect((await ready(FORTNIGHT, by)).status).toBe(403)
    expect((await ready({ ventureId: VENTURES.harbor.id, ...FORTNIGHT })).status).toBe(403)
  })
})
