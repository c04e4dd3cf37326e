import { add, businessDay, multiply, type Rational, rational, toText, ZERO } from '../../kernel/index.ts'
import type { CreditedLoad, MetricDay } from '../fold/fold-input.ts'
import type { ExampleFact } from './example.ts'
import type { SideOn } from './example-team.ts'

/** The work of one side as metric days, added up as it was credited (domain.md §6 "Who"); `byRole`: calls of a team. */
export function metricDaysOf(
  loads: readonly CreditedLoad[],
  facts: readonly ExampleFact[],
  sideOn: SideOn,
  byRole: boolean,
): MetricDay[] {
  const rows = [...loads.flatMap(loadRows), ...facts.flatMap((fact) => factRows(fact, sideOn, byRole))]
  const groups = Map.groupBy(rows, ({ day, creditRole, metricKey }) => JSON.stringify([day, creditRole, metricKey]))
  return [...groups.values()].map((same) => same.reduce(merged))
}

function loadRows({ day, creditRole, margin, share }: CreditedLoad): MetricDay[] {
  return [row(day, creditRole, 'loads_completed', '1', share), row(day, creditRole, 'loads_margin', margin, share)]
}

function factRows({ metricKey, person, value = '1', ...when }: ExampleFact, sideOn: SideOn, byRole: boolean) {
  const day = when.day ?? businessDay(when.startedAt ?? '', when.zone ?? '')
  const own = sideOn(day).filter(({ id }) => id === person)
  const roles = byRole ? own.map(({ jobRole }) => jobRole).filter((role) => role !== null) : []
  return own.length === 0 ? [] : [null, ...roles].map((role) => row(day, role, metricKey, value, '1'))
}

function row(day: string, creditRole: string | null, metricKey: string, measure: string | null, share: string) {
  const numerator = toText(multiply(rational(measure ?? '0'), rational(share)))
  return { day, creditRole, metricKey, numerator, denominator: null, unmeasured: measure === null ? 1 : 0, rows: 1 }
}

function merged(a: MetricDay, b: MetricDay): MetricDay {
  const numerator = sum([a.numerator, b.numerator])
  return { ...a, numerator: toText(numerator), unmeasured: a.unmeasured + b.unmeasured, rows: a.rows + b.rows }
}

function sum(texts: readonly string[]): Rational {
  return texts.map((text) => rational(text)).reduce(add, ZERO)
}
