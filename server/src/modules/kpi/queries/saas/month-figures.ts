import { emptyMonth, type MrrMonth } from '@holdfast/engine/saas'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { MONTHLY } from '../../store/saas-tables.ts'
import type { KnownMonths } from './known-months.ts'
import { monthRelation } from './month-relation.ts'

export type ShownMonths = {
  /** The venture's first, then those in which anything was ever paid in these months. */
  readonly currencies: readonly [string, ...(readonly string[])]
  readonly of: (currency: string) => readonly MrrMonth[]
  readonly asOf: string
}

/** Every known month of every currency; of one in which nothing was paid the figures are 0. */
export async function monthFigures(db: Reads, known: KnownMonths): Promise<ShownMonths> {
  const { rows } = await sql<MrrMonth & { computedAt: string }>`
    select month, currency, start_minor as "startMinor", new_minor as "newMinor", reactivation_minor as "reactivationMinor",
      expansion_minor as "expansionMinor", contraction_minor as "contractionMinor", churn_minor as "churnMinor",
      end_minor as "endMinor", accounts_start as "accountsStart", accounts_new as "accountsNew",
      accounts_reactivated as "accountsReactivated", accounts_expanded as "accountsExpanded",
      accounts_contracted as "accountsContracted", accounts_churned as "accountsChurned", accounts_end as "accountsEnd",
      accounts_passing as "accountsPassing", computed_at as "computedAt"
    from ${monthRelation(MONTHLY, known)} f order by month`.execute(db)
  const found = new Map(rows.map(({ computedAt: _, ...row }) => [`${row.month} ${row.currency}`, row]))
  const own = known.venture.currency
  const others = [...new Set(rows.map(({ currency }) => currency))].filter((currency) => currency !== own).sort()
  return {
    currencies: [own, ...others],
    of: (currency) => known.months.map((month) => found.get(`${month} ${currency}`) ?? emptyMonth(month, currency)),
    asOf:
      rows
        .map(({ computedAt }) => computedAt)
        .sort()
        .at(-1) ?? known.now,
  }
}
