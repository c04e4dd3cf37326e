import type { Load } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

type Change = { readonly before: Load; readonly load: Load }

/**
 * After loads were written: an award whose load is no longer with its carrier has ended, and one that ended with the load
 * stands again when the load is reopened with the same carrier. The database refuses to commit anything else.
 */
export async function keepAwards(tx: Tx, ventureId: VentureId, changes: readonly Change[], at: string): Promise<void> {
  const left = changes.filter(leavesCarrier).map(({ load }) => load.id)
  const back = changes.filter(comesBack).map(({ load }) => load.id)
  if (left.length > 0) await endAwards(tx, ventureId, left, at)
  if (back.length > 0) await resumeAwards(tx, ventureId, back)
}

function leavesCarrier({ before, load }: Change): boolean {
  if (before.carrierId === null) return false
  return (
    load.carrierId !== before.carrierId || NOT_WITH_CARRIER.includes(load.status) || load.voidedAt !== before.voidedAt
  )
}

function comesBack({ before, load }: Change): boolean {
  return CLOSED.includes(before.status) && load.carrierId !== null && !NOT_WITH_CARRIER.includes(load.status)
}

const CLOSED: readonly Load['status'][] = ['LOST', 'CANCELLED']
const NOT_WITH_CARRIER: readonly Load['status'][] = ['OPEN', ...CLOSED]

async function endAwards(tx: Tx, ventureId: VentureId, ids: readonly string[], at: string): Promise<void> {
  await sql`
    update freight.outreach_awards a set ended_at = ${at}::timestamptz, ended_as = case
      when l.voided_at is not null then 'VOIDED' when l.status in ('LOST', 'CANCELLED') then l.status
      when l.status = 'OPEN' then 'FELL_OFF' else 'REPLACED' end
    from freight.loads l
    where a.venture_id = ${ventureId} and a.load_id = any (${[...ids]}::uuid[]) and a.ended_at is null
      and l.venture_id = a.venture_id and l.id = a.load_id and freight.award_contradicted(a.venture_id, a.load_id)`.execute(
    tx,
  )
}

async function resumeAwards(tx: Tx, ventureId: VentureId, ids: readonly string[]): Promise<void> {
  await sql`
    update freight.outreach_awards a set ended_at = null, ended_as = null
    from freight.loads l, freight.outreach_recipients r, freight.carriers k
    where a.venture_id = ${ventureId} and a.load_id = any (${[...ids]}::uuid[]) and a.ended_as in ('LOST', 'CANCELLED')
      and l.venture_id = a.venture_id and l.id = a.load_id and r.venture_id = a.venture_id and r.id = a.recipient_id
      and k.venture_id = r.venture_id and k.id = r.carrier_id and l.carrier_id = coalesce(k.merged_into, k.id)
      and not exists (select from freight.outreach_awards n
        where n.venture_id = a.venture_id and n.load_id = a.load_id and n.id > a.id)`.execute(tx)
}
