import type { Entity } from '@holdfast/engine/holdings'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdingsInSight } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { toEntity } from './entity-row.ts'

/** A company that nobody else changes until this transaction ends. Refuses `entity.not_found`. */
export async function holdEntity(
  tx: Tx,
  caller: Caller,
  id: string,
): Promise<{ readonly entity: Entity; readonly venture: CallerVenture }> {
  const scope = holdingsInSight(caller)
  if (scope.length === 0) return refuseMissing('entity')
  const row = await tx
    .selectFrom('holdings.entities')
    .selectAll()
    .where('venture_id', 'in', [...scope])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? { entity: toEntity(row), venture: ventureOf(caller, row.venture_id) } : refuseMissing('entity')
}

/** A company of a venture that counts, kept from being voided until this transaction ends. Refuses `entity.not_found`. */
export async function standingEntity(tx: Tx, ventureId: string, id: string): Promise<Entity> {
  const row = await tx
    .selectFrom('holdings.entities')
    .selectAll()
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  return row ? toEntity(row) : refuseMissing('entity')
}
