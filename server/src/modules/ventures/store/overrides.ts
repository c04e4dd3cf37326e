import type { PermissionOverride } from '@holdfast/engine/access'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'

export async function overridesOf(db: Reads, ventureId: VentureId): Promise<readonly PermissionOverride[]> {
  return db
    .selectFrom('ventures.permission_overrides')
    .select(['permission', 'role', 'allow'])
    .where('venture_id', '=', ventureId)
    .$narrowType<PermissionOverride>()
    .execute()
}

/** Settings are changed by one writer at a time. */
export async function takeMatrixLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('matrix'), hashtext(${ventureId}))`.execute(tx)
}

export async function putOverride(
  tx: Tx,
  { now }: Caller,
  by: UserId,
  ventureId: VentureId,
  { permission, role, allow }: PermissionOverride,
): Promise<void> {
  await tx
    .insertInto('ventures.permission_overrides')
    .values({ venture_id: ventureId, permission, role, allow, set_by: by, set_at: now })
    .onConflict((conflict) =>
      conflict.columns(['venture_id', 'permission', 'role']).doUpdateSet({ allow, set_by: by, set_at: now }),
    )
    .execute()
}

export async function deleteOverride(
  tx: Tx,
  ventureId: VentureId,
  { permission, role }: Pick<PermissionOverride, 'permission' | 'role'>,
): Promise<void> {
  await tx
    .deleteFrom('ventures.permission_overrides')
    .where('venture_id', '=', ventureId)
    .where('permission', '=', permission)
    .where('role', '=', role)
    .execute()
}
