import { describe, expect, it } from 'vitest'
import { version } from '../testing/fold-input.ts'
import { FLAT, PERCENT } from '../testing/rules.ts'
import { foldReach, foldStart } from './fold-window.ts'

const WEEKLY = { ...FLAT, accumulate: 'week' }
const WEEKLY_CAPPED = { ...WEEKLY, cap: { amount: '100', per: 'month' } }

describe('the days that a line depends on', () => {
  it.each([
    ['of a daily rule are its own', [FLAT], '2026-06-17', '2026-06-17', '2026-06-17'],
    ['of a weekly rule are its week', [WEEKLY], '2026-06-01', '2026-05-31', '2026-06-06'],
    ['of a monthly rule are its month', [PERCENT], '2026-06-17', '2026-06-01', '2026-06-30'],
    [
      'of a capped daily rule are the cap’s',
      [{ ...FLAT, cap: { amount: '1', per: 'quarter' } }],
      '2026-06-17',
      '2026-04-01',
      '2026-06-30',
    ],
    // A week that runs over the end of a capped month carries its effect into the month after.
    ['of a weekly rule in a monthly cap are both', [WEEKLY_CAPPED], '2026-06-30', '2026-05-31', '2026-07-31'],
    ['of several rules are the longest', [FLAT, PERCENT, WEEKLY], '2026-06-17', '2026-06-01', '2026-06-30'],
    ['of no rule are none but the day', [], '2026-06-17', '2026-06-17', '2026-06-17'],
  ])('%s', (_name, rules, day, start, reach) => {
    expect([foldStart([version(rules)], day, 0), foldReach([version(rules)], day, 0)]).toEqual([start, reach])
  })
})
