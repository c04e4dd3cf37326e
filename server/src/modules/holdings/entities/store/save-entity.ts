import type { Entity } from '@holdfast/engine/holdings'
import type { EntityId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseTakenName } from '../../record-ref.ts'
import { refuseIfTaken } from '../../store/name-taken.ts'

type NewEntity = Omit<Entity, 'id' | 'voidedAt' | 'version'>

/** Refuses `entity.name_taken`; of two who enter one name at once, the second is refused. */
export async function insertEntity(tx: Tx, caller: Caller, entity: NewEntity): Promise<EntityId> {
  const made = await tx
    .insertInto('holdings.entities')
    .values({
      venture_id: entity.ventureId,
      ...columnsOf(entity),
      created_at: caller.now,
      created_by: caller.person?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? (made.id as EntityId) : refuseTakenName('entity', entity.name)
}

/** Writes what a decision changed; a decision that changed nothing writes nothing. */
export async function saveEntity(
  tx: Tx,
  before: Entity,
  next: Entity,
  voided?: { readonly by: string | null; readonly reason: string },
): Promise<void> {
  if (next === before) return
  if (next.name !== before.name) await refuseIfTaken(tx, 'entities', next)
  await tx
    .updateTable('holdings.entities')
    .set({
      ...columnsOf(next),
      version: next.version,
      ...(voided && { voided_at: next.voidedAt, voided_by: voided.by, void_reason: voided.reason }),
    })
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
}

/** Whether accounts or assets of it count. */
export async function isInUse(tx: Tx, { ventureId, id }: Entity): Promise<boolean> {
  const found = await sql`
    select from holdings.bank_accounts where venture_id = ${ventureId} and entity_id = ${id} and voided_at is null
    union all
    select from holdings.assets where venture_id = ${ventureId} and entity_id = ${id} and voided_at is null`.execute(tx)
  return found.rows.length > 0
}

function columnsOf({ name, country, currency, ownershipShare }: NewEntity) {
  return { name, country, currency, ownership_share: ownershipShare }
}
