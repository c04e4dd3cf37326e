import { add, compare, rational, toText, ZERO } from '../../kernel/index.ts'
import type { CreditedLoad } from '../fold/fold-input.ts'
import { convert, type FxRate, findRate } from '../fx-rate.ts'
import type { ExampleLoad } from './example.ts'
import type { SideOn } from './example-team.ts'

/** A load as a side is credited with it: in each role, and once with the largest share of any role (domain.md §6 "Who"). */
export function creditedLoads(load: ExampleLoad, fx: readonly FxRate[], sideOn: SideOn): CreditedLoad[] {
  const side = new Set(sideOn(load.day).map(({ id }) => id))
  const credits = load.credits.filter(({ person }) => side.has(person))
  const shares = [...Map.groupBy(credits, ({ role }) => role)].map(([role, same]) => ({
    role,
    share: same.map(({ share }) => rational(share)).reduce(add, ZERO),
  }))
  const largest = shares.toSorted((a, b) => compare(b.share, a.share)).slice(0, 1)
  return [...shares, ...largest.map(({ share }) => ({ role: null, share }))].map(({ role, share }) => ({
    id: load.id ?? `${load.day} ${load.margin}`,
    day: load.day,
    creditRole: role,
    margin: inDollars(load.margin, load, fx),
    revenue: inDollars(load.revenue ?? null, load, fx),
    miles: null,
    equipment: load.equipment ?? null,
    customerId: null,
    share: toText(share),
  }))
}

/** Money of a row in another currency by the rate of its work day; unrated, it is not known. */
function inDollars(
  amount: string | null,
  { currency = 'USD', day }: ExampleLoad,
  fx: readonly FxRate[],
): string | null {
  if (amount === null || currency === 'USD') return amount
  const rate = findRate(fx, currency, 'USD', day)
  return rate === null ? null : toText(convert(rational(amount), rate))
}
