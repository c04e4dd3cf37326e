import type { PayoutRunDetail } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { StandingPayout } from '../../exceptions/exception.ts'
import type { RunOfPeriod } from '../../exceptions/queries/run-exceptions.ts'

type Money = PayoutRunDetail['control']['money'][number]
type Earned = Pick<Money, 'currency' | 'linesMinor' | 'dailiesMinor' | 'adjustmentsMinor' | 'elsewhereMinor'>
type Paid = Omit<Money, keyof Earned | 'differenceMinor'>

/**
 * By currency: what the lines of the period come to, and where all of it is. Each sum is taken where it is kept; `payouts`
 * are those of the run that stand.
 */
export async function controlMoney(db: Reads, run: RunOfPeriod, payouts: readonly StandingPayout[]): Promise<Money[]> {
  const earned = await earnedIn(db, run)
  const paid = Map.groupBy(payouts, ({ currency }) => currency)
  const missing = [...paid.keys()].filter((each) => !earned.some(({ currency }) => currency === each))
  return [...earned, ...missing.map(nothingEarned)]
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
    .map((sums) => {
      const both = { ...sums, ...paidIn(paid.get(sums.currency) ?? []) }
      return { ...both, differenceMinor: differenceOf(both) }
    })
}

function nothingEarned(currency: string): Earned {
  return { currency, linesMinor: 0, dailiesMinor: 0, adjustmentsMinor: 0, elsewhereMinor: 0 }
}

function paidIn(payouts: readonly StandingPayout[]): Paid {
  const total = (of: (payout: StandingPayout) => number) => payouts.reduce((sum, payout) => sum + of(payout), 0)
  const payable = ({ netMinor }: StandingPayout) => Math.max(0, netMinor)
  return {
    carriedMinor: total(({ carriedMinor }) => carriedMinor),
    payoutsMinor: total(({ netMinor }) => netMinor),
    payableMinor: total(payable),
    exportedMinor: total((payout) => (payout.isExported ? payable(payout) : 0)),
  }
}

async function earnedIn(db: Reads, run: RunOfPeriod): Promise<readonly Earned[]> {
  const rows = await sql<Earned>`
    with pay as materialized (
      select user_id, currency, sum(lines)::bigint as lines, sum(dailies)::bigint as dailies, sum(adjustments)::bigint as adjustments
      from (
        select user_id, currency, amount_minor as lines, 0 as dailies, 0 as adjustments ${within(run, 'lines', 'day')}
        union all select user_id, currency, 0, amount_minor, 0 ${within(run, 'daily', 'day')}
        union all select user_id, currency, 0, 0, amount_minor ${within(run, 'adjustments', 'booked_on')}
      ) each_row group by user_id, currency
    )
    select pay.currency, sum(pay.lines)::bigint as "linesMinor", sum(pay.dailies)::bigint as "dailiesMinor",
      sum(pay.adjustments)::bigint as "adjustmentsMinor",
      coalesce(sum(pay.dailies + pay.adjustments) filter (where p.id is null), 0)::bigint as "elsewhereMinor"
    from pay left join incentives.payouts p on p.venture_id = ${run.ventureId} and p.run_id = ${run.id} and p.status <> 'VOIDED'
      and p.user_id = pay.user_id and p.currency = pay.currency
    group by pay.currency`.execute(db)
  return rows.rows
}

function within(
  { ventureId, userId, from, to }: RunOfPeriod,
  table: 'lines' | 'daily' | 'adjustments',
  day: 'day' | 'booked_on',
): RawBuilder<unknown> {
  return sql`from ${sql.table(`incentives.${table}`)} where venture_id = ${ventureId}
    and ${sql.ref(day)} between ${from}::date and ${to}::date ${userId === null ? sql`` : sql`and user_id = ${userId}`}`
}

/** 0 when lines are days, and days, adjustments and carry are payouts and what is elsewhere. Two that differ never cancel out. */
function differenceOf(of: Earned & Paid): number {
  const inLines = of.linesMinor - of.dailiesMinor
  const inPayouts = of.dailiesMinor + of.adjustmentsMinor + of.carriedMinor - of.payoutsMinor - of.elsewhereMinor
  if (inLines === 0 || inPayouts === 0) return inLines + inPayouts
  return Math.abs(inLines) + Math.abs(inPayouts)
}
