import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Stage } from '../../../testing/stage.ts'
import { openPaidDays, settledBooks } from './testing/paid-days.ts'
import { endRace, type Raced, raceApproval } from './testing/race-approval.ts'

/** Seeded, so that one that fails can be run again alone. */
const RACES = 24

let stage: Stage
beforeAll(async () => {
  stage = await openPaidDays()
})
afterAll(() => stage.close())

test(`in ${RACES} races of an approval with a late change the payout and its correction come to what the work is worth`, async () => {
  const raced: Raced[] = []
  for (let seed = 1; seed <= RACES; seed += 1) {
    const race = await raceApproval(stage, seed)
    raced.push(race)
    await endRace(stage)
    if (race.approval.status === 200)
      expect(race).toMatchObject({ correctedMinor: race.worthMinor - (race.approvedMinor ?? 0) })
    else expect(race).toMatchObject({ approval: { status: 409 }, approvedMinor: null, correctedMinor: 0 })
  }
  // Both ends of the race must have been won by somebody, or nothing was raced.
  expect(new Set(raced.map(({ approval }) => approval.status))).toEqual(new Set([200, 409]))
  await settledBooks(stage)
}, 120_000)
