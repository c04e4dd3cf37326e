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

/** Those of several loads, which are all held, by load. */
export async function findOpenFlags(
  tx: Tx,
  ventureId: string,
  loadIds: readonly string[],
  kind: FlagKind,
): Promise<ReadonlyMap<string, OpenFlag>> {
  if (loadIds.length === 0) return new Map()
  const flags = await tx
    .selectFrom('freight.load_flags')
    .select(['load_id', 'id', 'raised_at as raisedAt', 'raised_on as raisedOn', 'reason'])
    .where('venture_id', '=', ventureId)
    .where('load_id', 'in', [...loadIds])
    .where('kind', '=', kind)
    .where('cleared_at', 'is', null)
    .execute()
  return new Map(flags.map(({ load_id: loadId, ...flag }) => [loadId, flag]))
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
  load: Pick<Load, 'ventureId'>,
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
