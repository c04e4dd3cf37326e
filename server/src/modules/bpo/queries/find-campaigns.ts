import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { campaignsSeen } from '../campaigns/queries/campaigns-seen.ts'
import { callSight } from '../policy.ts'

type Row = { readonly ventureId: VentureId; readonly id: string; readonly name: string; readonly isActive: boolean }

/** Where every campaign is seen, where only some, and which these are. */
export async function campaignSight(db: Reads, caller: Caller) {
  const { whole, partly } = callSight(caller)
  if (partly.length === 0) return { whole, partly, own: [] }
  const { rows } = await sql<{ id: string }>`
    select c.id from bpo.campaigns c where c.venture_id = any (${[...partly]}::uuid[]) and ${campaignsSeen(caller)}`.execute(
    db,
  )
  return { whole, partly, own: rows.map(({ id }) => id) }
}

/** Those of these campaigns that the caller sees. */
export async function findCampaigns(db: Reads, caller: Caller, ids: readonly string[]): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select c.venture_id as "ventureId", c.id, c.name, c.is_active as "isActive" from bpo.campaigns c
    where c.id = any (${[...ids]}::uuid[]) and ${campaignsSeen(caller)}`.execute(db)
  return rows.map(({ name, isActive, ...campaign }) => ({
    kind: 'campaign',
    ...campaign,
    title: name,
    detail: isActive ? 'Campaign' : 'Campaign, ended',
  }))
}
