import fc from 'fast-check'
import type { SharedRule } from './history.ts'

type Calculation = Pick<SharedRule, 'calcType' | 'metricKey' | 'rate' | 'config'>

const anyMoneyMetric = fc.constantFrom('loads_margin', 'loads_margin', 'loads_revenue', 'bpo_revenue')
const anyCount = fc.constantFrom('loads_completed', 'loads_completed', 'bpo_dials', 'bpo_deals')
const anyAmount = fc.constantFrom('1.11', '7.775', '30', '30.005', '0')

/** What a rule pays for: one of the six calculations, with a metric that fits it. */
export const anyCalculation: fc.Arbitrary<Calculation> = fc.oneof(
  rated('PERCENT_OF_METRIC', anyMoneyMetric, ['0.02', '0.035', '0.1', '-0.05', '0']),
  rated('FLAT_PER_UNIT', fc.oneof(anyCount, fc.constant('loads_miles')), ['0.045', '3.335', '5']),
  rated('CURRENCY_PER_DOLLAR', anyMoneyMetric, ['2.5', '0.0333']),
  fc
    .record({
      metricKey: fc.oneof(anyCount, anyMoneyMetric),
      judged: fc.option(fc.oneof(anyCount, anyMoneyMetric), { freq: 2 }),
    })
    .chain(({ metricKey, judged }) =>
      anyTarget(judged ?? metricKey).map((target) => ({
        ...{ calcType: 'BONUS_ON_TARGET', metricKey },
        config: { ...target, ...(judged !== null && { metricKey: judged }) },
      })),
    ),
  fc.oneof(anyCount, anyMoneyMetric).chain(anyTable),
  anyLoadBonus(),
)

function rated(calcType: string, metricKey: fc.Arbitrary<string>, rates: readonly string[]): fc.Arbitrary<Calculation> {
  return fc.record({
    calcType: fc.constant(calcType),
    metricKey,
    rate: fc.constantFrom(...rates),
    config: fc.constant({}),
  })
}

function anyTarget(metricKey: string) {
  return fc.record({ targetValue: fc.constantFrom(...boundsOf(metricKey).slice(0, 2)), bonusAmount: anyAmount })
}

function anyTable(metricKey: string): fc.Arbitrary<Calculation> {
  return fc
    .record({
      mode: fc.constantFrom('marginal', 'marginal', 'whole', 'interpolated'),
      boundary: fc.constantFrom(undefined, 'lower', 'upper'),
      starts: fc.oneof(
        fc.subarray([...boundsOf(metricKey)], { minLength: 1 }).map((bounds) => ['0', ...bounds]),
        fc.subarray([...boundsOf(metricKey)], { minLength: 2 }),
      ),
      flatAtZero: fc.constantFrom(undefined, true),
      pays: fc.array(anyPay(), { minLength: 4, maxLength: 4 }),
    })
    .map(({ mode, boundary, starts, flatAtZero, pays }) => {
      const isClosed = mode === 'interpolated'
      const slabs = (isClosed ? starts.slice(0, -1) : starts).map((from, index) => {
        const { rate, amount, retroactive } = pays[index] ?? {}
        const due = amount ?? (isClosed || flatAtZero ? '30' : undefined)
        const paid = { ...(rate && !isClosed && { rate }), ...(due && { amount: due }) }
        return {
          from,
          to: starts[index + 1] ?? null,
          ...paid,
          ...(mode === 'marginal' && rate && retroactive && { retroactive }),
        }
      })
      const options = { ...(boundary && { boundary }), ...(flatAtZero && { flatAtZero }) }
      return { calcType: 'TIERED_SLAB', metricKey, config: { mode, slabs, ...options } }
    })
}

function anyPay() {
  return fc.record({
    rate: fc.constantFrom('0.05', '0.125', '1', undefined),
    amount: fc.constantFrom(undefined, '1.11', '20', '45'),
    retroactive: fc.constantFrom(undefined, undefined, true),
  })
}

function anyLoadBonus(): fc.Arbitrary<Calculation> {
  return fc
    .record({
      field: fc.constantFrom('margin', 'margin', 'marginPct', 'revenue', 'miles'),
      pays: fc.array(fc.record({ rate: fc.constantFrom(undefined, '0.04', '0.2'), amount: anyAmount }), {
        ...{ minLength: 2, maxLength: 2 },
      }),
      equipment: fc.constantFrom(undefined, undefined, ['VAN']),
      customerIds: fc.constantFrom(undefined, undefined, ['acme']),
    })
    .map(({ field, pays, equipment, customerIds }) => {
      const starts = field === 'marginPct' ? ['0.1', '0.3'] : ['100', '400']
      const slabs = pays.map(({ rate, amount }, index) => ({
        ...{ from: starts[index] ?? '0', to: starts[index + 1] ?? null },
        ...(rate !== undefined && field !== 'marginPct' ? { rate } : { amount }),
      }))
      const only = { ...(equipment && { equipment }), ...(customerIds && { customerIds }) }
      return { calcType: 'LOAD_LEVEL_BONUS', metricKey: 'loads_completed', config: { field, slabs, ...only } }
    })
}

/** Money is reached in hundreds, all else in single pieces and in parts of them. */
function boundsOf(metricKey: string): readonly string[] {
  return MONEY.test(metricKey) ? ['200', '500', '900'] : ['1', '2.5', '4']
}

const MONEY = /margin|revenue/
