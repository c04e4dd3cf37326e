import { expect, it } from 'vitest'
import { credit, june, linesOfJune, load, member, paidInJune, TENTH, venture } from './june.fixture.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'

const people = [member('ana', 'SALES')]

// June 2026 starts on a Monday: the week of Sunday 31 May runs into it.
const margins: readonly (readonly [number, number])[] = [
  [1, 400],
  [3, -700],
  [5, 900],
  [8, 350],
  [12, 125],
  [20, 600],
]
const loads = [
  { ...load('may', 1, 500, [credit('ana')]), billingDate: '2026-05-31' },
  ...margins.map(([day, margin]) => load(`l${day}`, day, margin, [credit('ana')])),
]

const totalOf = (input: PayInput): number => linesOfJune(input).reduce((total, line) => total + line.minor, 0)

it.each(['day', 'week', 'month'])(
  'a month’s lines by the %s are the smaller of the cap and of the uncapped',
  (accumulate) => {
    const rule: Rule = { ...TENTH, accumulate }
    const uncapped = totalOf(venture(rule, { people, loads }))
    for (const amount of ['0', '50', '120', '1000']) {
      const capped = venture({ ...rule, cap: { amount, per: 'month' } }, { people, loads })
      expect(totalOf(capped)).toBe(Math.min(Number(amount) * 100, uncapped))
    }
  },
)

it('an opening balance pays nothing on the first day, lifts what follows and counts toward the cap', () => {
  const opening = [{ person: 'ana', metricKey: 'loads_margin', creditRole: 'SALES', from: june(1), value: '900' }]
  const live = { currency: 'USD', weekStart: 'Sunday', liveFrom: june(15) }
  const late = [load('a', 15, 200, [credit('ana')]), load('b', 16, 400, [credit('ana')])]
  const rule: Rule = { ...TENTH, accumulate: 'month' }
  const input = venture(rule, { people, loads: late, opening, venture: live })
  expect(paidInJune(input)).toEqual(['ana 15: 2000', 'ana 16: 4000'])
  const capped: Rule = { ...rule, cap: { amount: '100', per: 'month' } }
  expect(paidInJune({ ...input, versions: [{ from: june(1), to: null, rules: [capped] }] })).toEqual(['ana 15: 1000'])
})

it('an opening balance enters only a period that starts on its day, before the start', () => {
  const opening = [{ person: 'ana', metricKey: 'loads_margin', creditRole: 'SALES', from: june(1), value: '900' }]
  const late = [load('a', 15, 200, [credit('ana')])]
  const week: Rule = { ...TENTH, accumulate: 'week' }
  const live = { currency: 'USD', weekStart: 'Sunday', liveFrom: june(15) }
  const [line] = linesOfJune(venture(week, { people, loads: late, opening, venture: live }))
  expect(line).toMatchObject({ day: june(15), toDate: { value: '200' }, before: null })
})
