import { createHash } from 'node:crypto'
import type { Fact, History } from '@holdfast/engine/incentives/model/testing'

/**
 * A generated history as the tables can hold it: ids are uuids, every load has a bill, an equipment and a customer, and a
 * call that was made says something of every measure of calls.
 */
export function storedHistory(history: History): History {
  return {
    ...history,
    people: history.people.map((person) => ({
      ...person,
      id: idOf(person.id),
      memberships: person.memberships.map((held) => ({
        ...held,
        role: held.role ?? 'EMPLOYEE',
        reportsTo: held.reportsTo === null || held.reportsTo === person.id ? null : idOf(held.reportsTo),
      })),
    })),
    versions: history.versions.map((version) => ({ ...version, rules: version.rules.map(withCustomerIds) })),
    loads: (history.loads ?? []).map((load) => ({
      ...load,
      id: idOf(load.id),
      revenue: load.revenue ?? '0',
      equipment: load.equipment ?? 'FLATBED',
      customerId: idOf(load.customerId ?? 'other'),
      credits: load.credits.map((credit) => ({ ...credit, person: idOf(credit.person) })),
    })),
    facts: (history.facts ?? []).flatMap(measuresOfCall),
    overrides: (history.overrides ?? []).map((own) => ({ ...own, person: idOf(own.person) })),
    opening: (history.opening ?? []).map((balance) => ({ ...balance, person: idOf(balance.person) })),
  }
}

/** The same name gives the same id everywhere. */
export function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function withCustomerIds(rule: History['versions'][number]['rules'][number]) {
  const { customerIds } = rule.config as { readonly customerIds?: readonly string[] }
  return customerIds ? { ...rule, config: { ...rule.config, customerIds: customerIds.map(idOf) } } : rule
}

export const CALL_MEASURES = ['bpo_dials', 'bpo_connects', 'bpo_appointments', 'bpo_deals', 'bpo_talk_seconds'] as const

/** One row of each measure: what the fact says of its own, 0 of the other counts, and no revenue unless it is that. */
function measuresOfCall({ metricKey, value, person, day, currency }: Fact): readonly Fact[] {
  const said = metricKey === 'bpo_deals' ? (value === '0' ? '0' : '1') : (value ?? '1').replace('-', '')
  const call = { person: idOf(person), day }
  return [
    ...CALL_MEASURES.map((key) => ({ ...call, metricKey: key, value: key === metricKey ? said : '0' })),
    { ...call, metricKey: 'bpo_revenue', value: metricKey === 'bpo_revenue' && value !== null ? said : null, currency },
  ]
}
