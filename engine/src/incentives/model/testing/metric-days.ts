import { add, multiply, type Rational, rational, toText, ZERO } from '../../../kernel/index.ts'
import type { CreditedLoad, MetricDay } from '../../fold/fold-input.ts'
import type { History } from './history.ts'
import { inDollars, known } from './in-dollars.ts'
import type { Member } from './team-on.ts'

type Source = Pick<MetricDay, 'day' | 'creditRole' | 'metricKey'> & { readonly measure: Rational | null }

/** One side's work added up by day, role and metric. `rolesOf`: in which roles a call of a person counts, null = in any. */
export function metricDaysOf(
  history: History,
  loads: readonly CreditedLoad[],
  rolesOf: (person: string, day: string) => readonly Member['jobRole'][],
): readonly MetricDay[] {
  const rows = [...loads.flatMap(rowsOfLoad), ...rowsOfCalls(history, rolesOf)]
  const groups = Map.groupBy(rows, ({ day, creditRole, metricKey }) => JSON.stringify([day, creditRole, metricKey]))
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [addedUp(first, same)]
  })
}

function rowsOfLoad({ day, creditRole, share, margin, revenue, miles }: CreditedLoad): readonly Source[] {
  const measures = { loads_completed: '1', loads_margin: margin, loads_revenue: revenue, loads_miles: miles }
  return Object.entries(measures).map(([metricKey, measure]) => ({
    ...{ day, creditRole, metricKey },
    measure: measure === null ? null : multiply(rational(measure), rational(share)),
  }))
}

function rowsOfCalls(
  history: History,
  rolesOf: (person: string, day: string) => readonly Member['jobRole'][],
): readonly Source[] {
  return (history.facts ?? []).flatMap(({ metricKey, person, day, value, currency }) => {
    if (typeof day !== 'string') return []
    const measure = inDollars(history, value === undefined ? rational(1) : known(value), currency, day)
    return rolesOf(person, day).map((creditRole) => ({ day, creditRole, metricKey, measure }))
  })
}

function addedUp({ measure: _, ...group }: Source, same: readonly Source[]): MetricDay {
  const measured = same.flatMap(({ measure }) => (measure === null ? [] : [measure]))
  return {
    ...group,
    numerator: toText(measured.reduce(add, ZERO)),
    denominator: null,
    rows: same.length,
    unmeasured: same.length - measured.length,
  }
}
