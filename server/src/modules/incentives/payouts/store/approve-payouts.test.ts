import type { Instant } from '@holdfast/engine/kernel'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { draft, NORTHLINE, openPaidDays } from '../testing/paid-days.ts'
import { approvePayouts } from './approve-payouts.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openPaidDays()
})
afterEach(() => stage.close())

/** As it is after the approver has looked: only the database looks once more. */
async function approveUnseen(id: string): Promise<unknown> {
  const now = stage.clock.now() as Instant
  const booking = { ventureId: NORTHLINE, by: PEOPLE.meera.id, at: now, on: '2026-06-18' } as const
  return stage.system.database.transaction(systemCaller([NORTHLINE], now), (tx) => approvePayouts(tx, booking, [id]))
}

describe('what comes between the look and the approval is said as what it is:', () => {
  test('work that changed', async () => {
    const { id } = await draft(stage, 'arjun')
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', '2026-06-03', uuidv7())`,
      [NORTHLINE],
    )
    await expect(approveUnseen(id)).rejects.toMatchObject({ code: 'payout.days_pending' })
  })

  test('pay that was held back', async () => {
    const { id } = await draft(stage, 'arjun')
    await stage.sql(
      `insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at) values ($1, 'PERSON', $2, 'Wait', $3, now())`,
      [NORTHLINE, PEOPLE.arjun.id, PEOPLE.grace.id],
    )
    await expect(approveUnseen(id)).rejects.toMatchObject({ code: 'payout.held' })
  })
})
