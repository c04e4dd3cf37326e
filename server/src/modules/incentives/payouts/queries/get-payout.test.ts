import { contract, type PayException } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { commitTenth, earnedBefore, oddLoad } from '../../exceptions/testing/fortnight.ts'
import { draft, NORTHLINE, openPaidDays } from '../testing/paid-days.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

const payout = (id: string, by: PersonName) => stage.as(by).call(contract.payouts.getPayout, { id })

describe('what stands in the way of a payout', () => {
  const waivable = async (id: string, by: PersonName) =>
    Object.fromEntries(
      (await payout(id, by)).exceptions.map(({ kind, loadId, can }) => [`${kind} ${loadId}`, can['waive']]),
    )
  const waive = (by: PersonName, runId: string, { kind, subjectId, mark }: PayException) =>
    stage
      .as(by)
      .ask(contract.payoutRuns.waiveExceptions, { id: runId, items: [{ kind, subjectId, mark }], reason: 'Known' })

  test('is let pass by nobody whose own work it is about too, neither by the button nor by the command', async () => {
    await stage.sql(`update ventures.memberships set role = 'FINANCE' where venture_id = $1 and user_id = $2`, [
      NORTHLINE,
      PEOPLE.priya.id,
    ])
    const alone = await oddLoad(stage, 'arjun', 'cost_minor = null')
    const shared = await oddLoad(stage, 'arjun', 'cost_minor = null')
    await stage.sql(`insert into freight.load_credits values ($1, $2, 'DISPATCH', $3, 1)`, [
      NORTHLINE,
      shared,
      PEOPLE.priya.id,
    ])
    await commitTenth(stage)
    const { id, runId } = await draft(stage, 'arjun')
    expect(await waivable(id, 'grace')).toEqual({ [`MISSING_BUY ${alone}`]: true, [`MISSING_BUY ${shared}`]: true })
    expect(await waivable(id, 'priya')).toEqual({ [`MISSING_BUY ${alone}`]: true, [`MISSING_BUY ${shared}`]: false })
    const { exceptions } = await payout(id, 'priya')
    const answers: Record<string, number> = {}
    for (const each of exceptions) answers[each.loadId ?? ''] = (await waive('priya', runId, each)).status
    expect(answers).toEqual({ [alone]: 200, [shared]: 403 })
  })

  test('for everybody is told as well, but not what is about others, nor what stops no single payout', async () => {
    const uncredited = await oddLoad(stage, 'arjun', 'miles = 1')
    await stage.sql('delete from freight.load_credits where load_id = $1', [uncredited])
    await oddLoad(stage, 'priya', 'cost_minor = null')
    const { id } = await draft(stage, 'arjun')
    expect(await waivable(id, 'grace')).toEqual({ [`UNCREDITED ${uncredited}`]: true })
  })
})

test('what was earned before is the days and what was booked on them, as the payout itself is', async () => {
  await earnedBefore(stage, 'arjun', { '2026-05-20': 2_000, '2026-05-05': 9_000 })
  await booked('2026-05-31', 8_500)
  await booked('2026-05-04', 500)
  await booked('2026-04-20', 9_900)
  await booked('2026-04-19', 77_700)
  const { history, variance } = await payout((await draft(stage, 'arjun')).id, 'grace')
  expect(history.map(({ amountMinor }) => amountMinor).slice(-4)).toEqual([77_700, 9_900, 9_500, 10_500])
  expect(variance).toEqual({ usualMinor: 10_200, percent: -2, isUnusual: false })
})

async function booked(day: string, minor: number): Promise<void> {
  await stage.sql(
    `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
     select $1, $2, 'USD', 'GRANTED', id, 'sales-margin', $3, $3, $4, 'Agreed', now() from incentives.plans where venture_id = $1 limit 1`,
    [NORTHLINE, PEOPLE.arjun.id, day, minor],
  )
}
