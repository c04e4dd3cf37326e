import type { FlagKind, Load } from '@holdfast/engine/freight'
import type { Day, Instant, UserId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

export type OpenFlag = {
  readonly id: string
  readonly raisedAt: Instant
  readonly raisedOn: Day
  readonly reason: string
}
type Change = { readonly at: Instant; readonly on: Day; readonly by: UserId }

/** The one that is up; the load's lock keeps it so. */
export async function findOpenFlag(tx: Tx, load: Load, kind: FlagKind): Promise<OpenFlag | null> {
  const flag = await tx
    .selectFrom('freight.load_flags')
    .select(['id', 'raised_at as raisedAt', 'raised_on as raisedOn', 'reason'])
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .where('kind', '=', kind)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  return flag ?? null
}

export async function raiseFlag(
  tx: Tx,
  load: Load,
  { kind, reason, at, on, by }: Change & { readonly kind: FlagKind; readonly reason: string },
): Promise<void> {
  await tx
    .insertInto('freight.load_flags')
    .values({
      venture_id: load.ventureId,
      load_id: load.id,
      kind,
      reason,
      raised_at: at,
      raised_on: on,
      raised_by: by,
    })
    .execute()
}

export async function clearFlag(
  tx: Tx,
  load: Load,
  flag: OpenFlag,
  { at, on, by, reason }: Change & { readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('freight.load_flags')
    .set({ cleared_at: at, cleared_on: on, cleared_by: by, cleared_reason: reason })
    .where('venture_id', '=', load.ventureId)
    .where('id', '=', flag.id)
    .execute()
}
