import { type RawBuilder, sql } from 'kysely'

/** domain.md §6 "Locked": the states of a payout in which its days stay as they were paid. */
export const LOCKING = sql`('APPROVED', 'PAID', 'RETURNED')`

type Owned = {
  readonly person: RawBuilder<unknown>
  readonly currency: RawBuilder<unknown>
  readonly day: RawBuilder<unknown>
}

/** Whether a day of one person's pay in one currency is locked. */
export function isLocked(ventureId: RawBuilder<unknown>, of: Owned): RawBuilder<boolean> {
  return sql`exists (select from incentives.payouts p where p.venture_id = ${ventureId} and p.user_id = ${of.person}
    and p.currency = ${of.currency} and p.during @> ${of.day} and p.status in ${LOCKING})`
}

/** Whether anybody's pay of a day is locked: a credit may stand behind the pay of those above as well. */
export function coversLocked(ventureId: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from incentives.payouts p where p.venture_id = ${ventureId}
    and p.during @> ${day} and p.status in ${LOCKING})`
}
