import type { FreightBreakdown, FreightRow } from '@holdfast/contract'
import type { CreditRole } from '@holdfast/engine/freight'
import { isZero, rational } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { creditedWeeks, freightCredited } from '../../store/freight-credited.ts'
import type { FreightColumn } from '../../store/freight-table.ts'
import type { KnownDays } from '../known-days.ts'
import type { PeriodSums } from '../sum-periods.ts'
import { breakdownOf, inOrder } from './freight-breakdown.ts'
import { addSums, type BilledSums, billedSums, freightRow, lessSums } from './freight-row.ts'
import { type TopRow, topRows } from './top-rows.ts'
import { blockRows } from './whole-weeks.ts'

const ROLES = {
  sales: 'SALES',
  dispatch: 'DISPATCH',
  csr: 'CSR',
  carrierTeam: 'CARRIER_TEAM',
} as const satisfies Partial<Record<FreightBreakdown['by'], CreditRole>>
type By = keyof typeof ROLES
const ORDER = Object.keys(ROLES) as By[]
type Row = TopRow<'dimension' | 'currency', (typeof freightCredited.columns)[number]>

/** Billed loads by the people credited on them. */
export function creditedRows(db: Reads, known: KnownDays, top: number): Promise<readonly Row[]> {
  const credited = blockRows(freightCredited, creditedWeeks, known)
  return topRows(db, {
    rows: sql`select c.*, c.role as dimension, c.user_id::text as key from (${credited}) c`,
    groups: ['dimension', 'currency'],
    columns: freightCredited.columns,
    by: 'revenue_minor',
    counted: 'billed',
    top,
    type: 'numeric',
  })
}

/** Of each role in which anybody is credited; `totals` are of the same days. */
export function creditedBreakdowns(
  rows: readonly Row[],
  { venture }: KnownDays,
  totals: readonly PeriodSums<FreightColumn>[],
): FreightBreakdown[] {
  const named = rows.map((row) => ({ ...row, dimension: byOf(row.dimension) }))
  return inOrder(named, ORDER, venture.currency).flatMap(({ by, currency, rows: own }) => {
    const total = totals.find((each) => each.currency === currency)
    return total ? [ofRole(by, currency, own, billedSums(total))] : []
  })
}

function ofRole(by: By, currency: string, rows: readonly Row[], total: BilledSums): FreightBreakdown {
  const nobody = uncredited(ROLES[by], currency, lessSums(total, addSums(rows.map(shares))))
  return breakdownOf({
    by,
    currency,
    rows,
    filtersOf: (key) => ({ creditedTo: key, creditRole: ROLES[by] }),
    total,
    ...(nobody && { nobody }),
  })
}

/** Shares of a role are a whole load or nothing, so their sums count loads. */
function shares(row: Row): BilledSums {
  return { ...billedSums(row), billed: rational(row.share), unknown_cost: rational(row.unknown_cost_share) }
}

function uncredited(role: CreditRole, currency: string, left: BilledSums): FreightRow | null {
  if (isZero(left.billed)) return null
  return { key: null, label: 'Nobody', filters: { creditRole: role }, ...freightRow(left, currency) }
}

function byOf(role: string): string {
  return ORDER.find((by) => ROLES[by] === role) ?? role
}
