import { expect, it } from 'vitest'
import { askedText } from './asked-text.ts'

const ZONE = 'America/Chicago'
const carrier = { carrierId: '00000000-0000-7000-8000-000000021001', asked: 5, answered: 3 }
const never = { ...carrier, lastAskedAt: null, lastAnsweredAt: null, answerRate: null }

it('says the days of the venture, and how often the carrier answers', () => {
  // Twenty minutes past midnight in UTC is still the evening before in Chicago.
  const often = {
    lastAskedAt: '2026-06-18T00:20:00.000Z',
    lastAnsweredAt: '2026-06-16T15:00:00.000Z',
    answerRate: '0.6',
  }
  expect(askedText({ ...carrier, ...often }, ZONE)).toBe('Asked Wed 17 Jun, answered Tue 16 Jun, answers 60.0%')
})

it('tells a carrier that never answers from one that was not asked lately, of which no rate is known', () => {
  const asked = { ...never, lastAskedAt: '2026-06-18T15:00:00.000Z' }
  expect(askedText({ ...asked, answerRate: '0' }, ZONE)).toBe('Asked Thu 18 Jun, never answered, answers 0.0%')
  expect(askedText(asked, ZONE)).toBe('Asked Thu 18 Jun, never answered')
})

it('has no day for whom nobody ever asked', () => {
  expect(askedText(never, ZONE)).toBe('Never asked')
})
