import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Events after which everybody's pay of the days they name is another question, whatever work was done on them. */
export const TERMS_EVENTS = [
  'ventures.membership_changed',
  'incentives.version_published',
  'incentives.opening_changed',
  'incentives.override_changed',
  'incentives.fx_changed',
  'incentives.payout_voided',
] as const

/** The days of the changes of terms that nobody has followed yet; from now on they are. */
export async function followTerms(tx: Tx, ventureId: VentureId): Promise<readonly Day[]> {
  const followed = await sql<{ days: Day[] }>`
    with fresh as (
      select e.venture_id, e.id, e.days from platform.events e
      where e.venture_id = ${ventureId} and e.type = any (${[...TERMS_EVENTS]}::text[]) and not exists (
        select from incentives.followed_terms f where f.venture_id = e.venture_id and f.event_id = e.id)
    ), followed as (
      insert into incentives.followed_terms (venture_id, event_id) select venture_id, id from fresh
    )
    select days from fresh`.execute(tx)
  return followed.rows.flatMap((row) => row.days)
}
