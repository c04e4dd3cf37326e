import { approvalEntries, type PayoutParts } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Booking } from '../booking.ts'
import { keepTeams } from './keep-teams.ts'
import { bookEntries } from './ledger.ts'
import { payoutFigures } from './payout-figures.ts'

type Approved = PayoutParts & { readonly id: string }

/**
 * Approves drafts as they stand: their figures are summed and kept, their days locked, what earlier payouts left is taken,
 * what is left below 0 waits for the next, and the ledger begins. Under the pay lock; the database checks each figure.
 */
export async function approvePayouts(tx: Tx, booking: Booking, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await bringInOpenings(tx, booking, ids)
  const approved = await approve(tx, booking, ids).catch(refuseChangedMeanwhile)
  await carry(tx, booking, ids)
  const entries = approved.flatMap(({ id, ...parts }) =>
    approvalEntries(parts).map((entry) => ({ ...entry, payoutId: id, reverses: null })),
  )
  await bookEntries(tx, booking, entries)
  await keepTeams(tx, booking.ventureId, ids)
}

/** What was brought in becomes a carry when somebody's first payout of the currency is approved. */
async function bringInOpenings(tx: Tx, { ventureId, at }: Booking, ids: readonly string[]): Promise<void> {
  await sql`
    insert into incentives.carries (venture_id, user_id, currency, amount_minor, recorded_at)
    select o.venture_id, o.user_id, o.currency, o.amount_minor, ${at}
    from incentives.opening_carries o
    join incentives.payouts p on p.venture_id = o.venture_id and p.user_id = o.user_id and p.currency = o.currency
    where p.venture_id = ${ventureId} and p.id = any (${[...ids]}::uuid[]) and o.amount_minor <> 0
    on conflict do nothing`.execute(tx)
}

async function approve(
  tx: Tx,
  { ventureId, by, at, on }: Booking,
  ids: readonly string[],
): Promise<readonly Approved[]> {
  const rows = await sql<Approved>`
    with figures as materialized (
      select p.id, f.days_minor, f.adjusted_minor, f.carried_minor,
        incentives.pay_digest(p.venture_id, p.user_id, p.currency, p.period_start, p.period_end) as digest
      from incentives.payouts p cross join lateral ${payoutFigures()} f
      where p.venture_id = ${ventureId} and p.id = any (${[...ids]}::uuid[])
    )
    update incentives.payouts p
    set status = 'APPROVED', version = version + 1, days_minor = f.days_minor, adjusted_minor = f.adjusted_minor,
      carried_minor = f.carried_minor, digest = f.digest, approved_by = ${by}, approved_at = ${at}, approved_on = ${on}::date
    from figures f where p.venture_id = ${ventureId} and p.id = f.id
    returning p.id, p.days_minor as "daysMinor", p.adjusted_minor as "adjustedMinor", p.carried_minor as "carriedMinor"`.execute(
    tx,
  )
  return rows.rows
}

/** What came between the look and the approval: the database looked once more. */
function refuseChangedMeanwhile(error: unknown): never {
  const constraint = constraintOf(error)
  if (constraint === 'payouts_days_pending')
    refuse(
      'conflict',
      'payout.days_pending',
      'Work of these days changed a moment ago. It is in pay within seconds; try again then.',
    )
  if (constraint === 'payouts_held')
    refuse('conflict', 'payout.held', 'This pay was held back a moment ago. Look at it again.')
  throw error
}

/** One payout of a person and currency at a time takes everything that is open. */
async function carry(tx: Tx, { ventureId, at }: Booking, ids: readonly string[]): Promise<void> {
  const these = sql`p.venture_id = ${ventureId} and p.id = any (${[...ids]}::uuid[])`
  await sql`
    update incentives.carries c set taken_by = p.id from incentives.payouts p
    where ${these} and c.venture_id = p.venture_id and c.user_id = p.user_id and c.currency = p.currency and c.taken_by is null`.execute(
    tx,
  )
  await sql`
    insert into incentives.carries (venture_id, user_id, currency, amount_minor, from_payout, recorded_at)
    select p.venture_id, p.user_id, p.currency, p.net_minor, p.id, ${at} from incentives.payouts p
    where ${these} and p.net_minor < 0`.execute(tx)
}
