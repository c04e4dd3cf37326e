import type { PayoutRunDetail } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { RunOfPeriod } from '../../exceptions/queries/run-exceptions.ts'
import { payoutFigures } from '../store/payout-figures.ts'

type Money = PayoutRunDetail['control']['money'][number]
type Sums = Omit<Money, 'differenceMinor'>

/** By currency: what the lines of the period come to, and where all of it is. Each sum is taken where it is kept. */
export async function controlMoney(db: Reads, run: RunOfPeriod): Promise<Money[]> {
  const { ventureId, from, to } = run
  const pay = (table: 'lines' | 'daily' | 'adjustments', day: 'day' | 'booked_on') => sql`
    from ${sql.table(`incentives.${table}`)} s where s.venture_id = ${ventureId} and ${sql.ref(`s.${day}`)} between ${from}::date and ${to}::date
      ${run.userId === null ? sql`` : sql`and s.user_id = ${run.userId}`}`
  const elsewhere = sql`not exists (select from incentives.payouts p where p.venture_id = s.venture_id and p.run_id = ${run.id}
    and p.user_id = s.user_id and p.currency = s.currency and p.status <> 'VOIDED')`
  const rows = await sql<Sums>`
    select currency, ${sum('linesMinor')}, ${sum('dailiesMinor')}, ${sum('adjustmentsMinor')}, ${sum('carriedMinor')},
      ${sum('payoutsMinor')}, ${sum('elsewhereMinor')}, ${sum('exportedMinor')}, ${sum('payableMinor')}
    from (
      select 'linesMinor' as part, currency, amount_minor ${pay('lines', 'day')}
      union all select 'dailiesMinor', currency, amount_minor ${pay('daily', 'day')}
      union all select 'adjustmentsMinor', currency, amount_minor ${pay('adjustments', 'booked_on')}
      union all select 'elsewhereMinor', currency, amount_minor ${pay('daily', 'day')} and ${elsewhere}
      union all select 'elsewhereMinor', currency, amount_minor ${pay('adjustments', 'booked_on')} and ${elsewhere}
      union all select f.part, p.currency, f.minor from ${payoutParts(run)}
    ) each_row group by currency order by currency`.execute(db)
  return rows.rows.map((sums) => ({ ...sums, differenceMinor: differenceOf(sums) }))
}

function payoutParts({ ventureId, id }: RunOfPeriod): RawBuilder<unknown> {
  return sql`incentives.payouts p
    cross join lateral ${payoutFigures()} figures
    cross join lateral (values
      ('carriedMinor', figures.carried_minor), ('payoutsMinor', figures.net_minor), ('payableMinor', figures.payable_minor),
      ('exportedMinor', case when exists (select from incentives.payment_file_payouts i
        where i.venture_id = p.venture_id and i.payout_id = p.id) then figures.payable_minor else 0 end)
    ) f (part, minor)
    where p.venture_id = ${ventureId} and p.run_id = ${id} and p.status <> 'VOIDED'`
}

function sum(part: keyof Sums): RawBuilder<unknown> {
  return sql`coalesce(sum(amount_minor) filter (where part = ${sql.lit(part)}), 0)::bigint as ${sql.ref(part)}`
}

/** 0 when lines are days, and days, adjustments and carry are payouts and what is elsewhere. Two that differ never cancel out. */
function differenceOf(of: Sums): number {
  const inLines = of.linesMinor - of.dailiesMinor
  const inPayouts = of.dailiesMinor + of.adjustmentsMinor + of.carriedMinor - of.payoutsMinor - of.elsewhereMinor
  if (inLines === 0 || inPayouts === 0) return inLines + inPayouts
  return Math.abs(inLines) + Math.abs(inPayouts)
}
