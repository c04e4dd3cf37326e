import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import type { AskedGap, Gap } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'

/** A gap as it is stored. */
export type StoredGap = AskedGap & {
  readonly id: string
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly askedAt: Instant
  readonly explanation: string | null
}

const COLUMNS = sql`g.id, g.venture_id as "ventureId", g.user_id as "userId", g.first_day as "firstDay", g.last_day as "lastDay",
  g.asked_at as "askedAt", g.explanation, g.explained_at as "explainedAt"`

/** Of two that look at a venture's missed days one waits, and then finds what the other asked. */
export async function takeGapsLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('missed reports'), hashtext(${ventureId}))`.execute(tx)
}

/** The gaps of these people (null: of everybody) that reach this day or a later one, the first first. */
export async function gapsSince(
  db: Reads,
  ventureId: VentureId,
  people: readonly string[] | null,
  since: Day,
): Promise<readonly StoredGap[]> {
  const theirs = people === null ? sql`` : sql`and g.user_id = any (${[...people]}::uuid[])`
  const found = await sql<StoredGap>`
    select ${COLUMNS} from operations.eod_gaps g
    where g.venture_id = ${ventureId} and g.last_day >= ${since}::date ${theirs} order by g.first_day, g.id`.execute(db)
  return found.rows
}

/** The same of everybody, locked: what somebody is explaining at this moment is read when they have done so. */
export async function holdGapsSince(tx: Tx, ventureId: VentureId, since: Day): Promise<readonly StoredGap[]> {
  const found = await sql<StoredGap>`
    select ${COLUMNS} from operations.eod_gaps g
    where g.venture_id = ${ventureId} and g.last_day >= ${since}::date order by g.first_day, g.id for update`.execute(
    tx,
  )
  return found.rows
}

/** Locks somebody's own gap; undefined: there is none for them. */
export async function holdOwnGap(
  tx: Tx,
  scope: readonly VentureId[],
  userId: UserId,
  id: string,
): Promise<StoredGap | undefined> {
  const found = await sql<StoredGap>`
    select ${COLUMNS} from operations.eod_gaps g
    where g.venture_id = any (${[...scope]}::uuid[]) and g.id = ${id}::uuid and g.user_id = ${userId} for update`.execute(
    tx,
  )
  return found.rows[0]
}

export async function insertGap(
  tx: Tx,
  {
    ventureId,
    id,
    userId,
    gap,
    at,
  }: {
    readonly ventureId: VentureId
    readonly id: string
    readonly userId: UserId
    readonly gap: Gap
    readonly at: Instant
  },
): Promise<void> {
  await tx
    .insertInto('operations.eod_gaps')
    .values({
      venture_id: ventureId,
      id,
      user_id: userId,
      first_day: gap.firstDay,
      last_day: gap.lastDay,
      asked_at: at,
    })
    .execute()
}

type Change = { readonly last_day: Day } | { readonly explanation: string; readonly explained_at: Instant }

export async function changeGap(tx: Tx, { ventureId, id }: StoredGap, change: Change): Promise<void> {
  await tx
    .updateTable('operations.eod_gaps')
    .set(change)
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .execute()
}
