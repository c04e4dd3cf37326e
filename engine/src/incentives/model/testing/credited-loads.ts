import { add, compare, rational, subtract, toText, ZERO } from '../../../kernel/index.ts'
import type { CreditedLoad } from '../../fold/fold-input.ts'
import type { History, Load } from './history.ts'
import { inDollars, known } from './in-dollars.ts'

const DONE = ['DELIVERED', 'INVOICED', 'PAID']

/** The loads of a side: one row per load and role with the side's share, and one of no role with the largest of them. */
export function creditedLoads(history: History, sideOn: (day: string) => readonly string[]): readonly CreditedLoad[] {
  return (history.loads ?? []).flatMap((load) => {
    if (!DONE.includes(load.status)) return []
    const side = sideOn(load.billingDate)
    const credits = load.credits.filter(({ person }) => side.includes(person))
    const shares = [...Map.groupBy(credits, ({ role }) => role)].map(([role, same]) => ({
      role,
      share: same.map(({ share }) => rational(share)).reduce(add, ZERO),
    }))
    const largest = shares.toSorted((a, b) => compare(b.share, a.share)).slice(0, 1)
    const rows = [...shares, ...largest.map(({ share }) => ({ role: null, share }))]
    const facts = factsOf(history, load)
    return rows.map(({ role, share }) => ({ ...facts, creditRole: role, share: toText(share) }))
  })
}

function factsOf(history: History, { id, billingDate: day, currency, ...load }: Load) {
  const [revenue, cost] = [known(load.revenue), known(load.cost)]
  const margin = revenue === null || cost === null ? null : subtract(revenue, cost)
  const dollars = [margin, revenue].map((amount) => inDollars(history, amount, currency, day))
  const [marginText, revenueText] = dollars.map((amount) => (amount === null ? null : toText(amount)))
  return {
    ...{ id, day, margin: marginText ?? null, revenue: revenueText ?? null, miles: load.miles ?? null },
    ...{ equipment: load.equipment ?? null, customerId: load.customerId ?? null },
  }
}
