import { add, businessDay, multiply, type Rational, rational, toText, ZERO } from '../../kernel/index.ts'
import type { MetricDay } from '../fold/fold-input.ts'
import type { ExampleFact, ExampleLoad, FoldExample } from './example.ts'

/** The work of one person as metric days, added up as the facts are credited (domain.md §6 "Who"). */
export function metricDaysOf(person: string, { loads, facts }: Pick<FoldExample, 'loads' | 'facts'>): MetricDay[] {
  const rows = [
    ...loads.flatMap((load) => loadRows(load, person)),
    ...facts.filter((fact) => fact.person === person).map(factRow),
  ]
  const groups = Map.groupBy(rows, ({ day, creditRole, metricKey }) => JSON.stringify([day, creditRole, metricKey]))
  return [...groups.values()].map((same) => same.reduce(merged))
}

function loadRows({ day, margin, credits }: ExampleLoad, person: string): MetricDay[] {
  const own = credits.filter((credit) => credit.person === person)
  const byRole = Map.groupBy(own, ({ role }) => role)
  const shares = [...byRole].map(([role, same]) => [role, sum(same.map(({ share }) => share))] as const)
  const anyRole = shares.map(([, share]) => share).reduce((a, b) => (b.n * a.d > a.n * b.d ? b : a), ZERO)
  const credited = own.length === 0 ? [] : [...shares, [null, anyRole] as const]
  return credited.flatMap(([creditRole, share]) => [
    row(day, creditRole, 'loads_completed', '1', share),
    row(day, creditRole, 'loads_margin', margin, share),
  ])
}

function row(day: string, creditRole: string | null, metricKey: string, measure: string | null, share: Rational) {
  const numerator = toText(multiply(rational(measure ?? '0'), share))
  return { day, creditRole, metricKey, numerator, denominator: null, unmeasured: measure === null ? 1 : 0, rows: 1 }
}

function factRow({ metricKey, day, startedAt = '', zone = '', value = '1' }: ExampleFact): MetricDay {
  return row(day ?? businessDay(startedAt, zone), null, metricKey, value, rational(1))
}

function merged(a: MetricDay, b: MetricDay): MetricDay {
  const numerator = sum([a.numerator, b.numerator])
  return { ...a, numerator: toText(numerator), unmeasured: a.unmeasured + b.unmeasured, rows: a.rows + b.rows }
}

function sum(texts: readonly string[]): Rational {
  return texts.map((text) => rational(text)).reduce(add, ZERO)
}
