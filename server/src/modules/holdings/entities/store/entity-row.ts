import type { Entity } from '@holdfast/engine/holdings'
import type { EntityId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type EntityRow = Selectable<DB['holdings.entities']>

/** The company as its rules see it. */
export function toEntity(row: EntityRow): Entity {
  return {
    id: row.id as EntityId,
    ventureId: row.venture_id as VentureId,
    name: row.name,
    country: row.country,
    currency: row.currency,
    ownershipShare: shownShare(row.ownership_share),
    voidedAt: row.voided_at,
    version: row.version,
  }
}

/** "0.750000" is 0.75, and so is "0.75" as it is given: one text of one share. */
export function shownShare(share: string | null): string | null {
  return share === null || !share.includes('.') ? share : share.replace(/\.?0+$/, '')
}
