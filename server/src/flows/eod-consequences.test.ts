import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { eveningOf, sendReport, takeReportBack } from '../testing/eod.ts'
import { payHotels } from '../testing/hotel-plan.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const ana = PEOPLE.ana.id
/** From Sunday the 14th to Saturday the 20th of June. */
const WEEK = ['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19', '2026-06-20']
const perfectWeek = (user: string) => `perfect_week_${user}_${ventureId}_2026-06-14`

describe('a daily report', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const entriesOf = async (key: string) =>
    (
      await stage.sql<{ points: number }>('select points from gamification.entries where key = $1 order by seq', [key])
    ).map(({ points }) => points)
  const sum = (points: readonly number[]) => points.reduce((a, b) => a + b, 0)
  const settled = async () => {
    await stage.settle()
    await stage.redeliverAllEvents()
  }

  it('G-04 gives 10 points, and 25 for a week of seven with a Sunday, one taken back, however often it is told', async () => {
    for (const day of WEEK) {
      stage.clock.set(eveningOf(day))
      await sendReport(stage, 'ana', { day })
      if (day === '2026-06-17') await stage.settle()
    }
    await settled()
    expect(await entriesOf(perfectWeek(ana))).toEqual([25])
    expect(await entriesOf(`eod_${ana}_${ventureId}_2026-06-14`)).toEqual([10])
    // Six are left, five of them on working days.
    const { items } = await stage.as('ana').call(contract.eodReports.listEodReports, { userId: 'me' })
    const saturday = items.find(({ day }) => day === '2026-06-20')
    await takeReportBack(stage, 'ana', saturday?.id ?? '')
    await settled()
    expect(await entriesOf(perfectWeek(ana))).toEqual([25])
    expect(await entriesOf(`eod_${ana}_${ventureId}_2026-06-20`)).toEqual([10, -10])
    const friday = items.find(({ day }) => day === '2026-06-19')
    await takeReportBack(stage, 'ana', friday?.id ?? '')
    await settled()
    expect(sum(await entriesOf(perfectWeek(ana)))).toBe(0)
    await sendReport(stage, 'ana', { day: '2026-06-19' })
    await settled()
    expect(await entriesOf(perfectWeek(ana))).toEqual([25, -25, 25])
  })

  it('G-04 is one award of the week where five are sent at once and worked in any order', async () => {
    for (const [at, days] of [
      ['2026-06-16', ['2026-06-16', '2026-06-15']],
      ['2026-06-19', ['2026-06-19', '2026-06-17', '2026-06-18']],
    ] as const) {
      stage.clock.set(eveningOf(at))
      await Promise.all(days.flatMap((day) => [1, 2].map(() => sendReport(stage, 'priya', { day }))))
    }
    await settled()
    expect(await entriesOf(perfectWeek(PEOPLE.priya.id))).toEqual([25])
  })

  it('G-04 of four working days, a Saturday and a Sunday is no perfect week', async () => {
    for (const day of WEEK.filter((each) => each !== '2026-06-17')) {
      stage.clock.set(eveningOf(day))
      await sendReport(stage, 'daniel', { day })
    }
    await settled()
    expect(await entriesOf(perfectWeek(PEOPLE.daniel.id))).toEqual([])
  })

  it('that is void is worth nothing any more', async () => {
    stage.clock.set(eveningOf('2026-06-22'))
    const { id } = await sendReport(stage, 'dana', { day: '2026-06-22' })
    await stage.settle()
    await stage.as('omar').call(contract.eodReports.voidEodReport, { id, reason: 'Sent by mistake' })
    await settled()
    expect(await entriesOf(`eod_${PEOPLE.dana.id}_${ventureId}_2026-06-22`)).toEqual([10, -10])
  })

  it('earns pay as one unit of its author’s day, and gives it back when it is taken back', async () => {
    const harbor = VENTURES.harbor.id
    await payHotels(stage, [
      {
        of: 'own',
        jobRole: null,
        currency: 'USD',
        accumulate: 'month',
        config: {},
        ruleKey: 'reports',
        name: 'Reports sent',
        metricKey: 'eod_submitted',
        calcType: 'FLAT_PER_UNIT',
        rate: '2',
      },
    ])
    const { id } = await sendReport(stage, 'luis', { ventureId: harbor, day: '2026-06-22' })
    await stage.settle()
    const paid = async () =>
      (await stage.as('tessa').call(contract.incentives.traceRecord, { reportId: id })).items.map(
        ({ person, workDay, lines }) => [person.name, workDay, lines.map(({ amount }) => amount.minor)],
      )
    expect(await paid()).toEqual([['Luis Ortega', '2026-06-22', [200]]])
    await takeReportBack(stage, 'luis', id)
    await stage.settle()
    expect(await paid()).toEqual([])
  })
})
