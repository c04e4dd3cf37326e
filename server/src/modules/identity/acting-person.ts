import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Reads } from '../../platform/db/tx.ts'
import { buildCaller } from './build-caller.ts'
import { type Held, mayActAs } from './policy.ts'
import { findStanding } from './queries/find-standing.ts'

/** Whoever asked for work that is done later, in one venture. */
export type ActingPerson = {
  readonly personId: UserId
  readonly ventureId: VentureId
  readonly impersonatedBy: UserId | null
  readonly requestId: string | null
}

/**
 * The person as they stand in that venture now, and nowhere else: a job does what they asked for, with their rights of
 * the moment. Somebody who was deactivated or is no longer of the venture has none, and whoever acts as them must still
 * be allowed to (SQL: identity.acted_as).
 */
export async function actingCaller(database: Database, acting: ActingPerson, now: Instant): Promise<Caller> {
  // Whoever holds a role in the group may be seen by nobody of the venture, and always by themselves.
  const themselves = { scope: [acting.ventureId], person: { ...UNNAMED, id: acting.personId } }
  const found = await database.read(themselves, (db) => findStanding(db, acting.personId, [acting.ventureId]))
  return found?.isActive && (await mayStillAct(database, acting, found.user, now))
    ? buildCaller({ ...found, impersonatedBy: acting.impersonatedBy }, now, acting.requestId)
    : nobody(now, acting.requestId)
}

async function mayStillAct(
  database: Database,
  { impersonatedBy, requestId }: ActingPerson,
  account: Held,
  now: Instant,
): Promise<boolean> {
  if (impersonatedBy === null) return true
  const themselves = { scope: [], person: { ...UNNAMED, id: impersonatedBy } }
  const found = await database.read(themselves, (db) => findStanding(db, impersonatedBy, []))
  return !!found?.isActive && mayActAs(buildCaller({ ...found, impersonatedBy: null }, now, requestId), account)
}

/** Somebody as their own next request would find them, seen by whoever may look at them; null when they may not. */
export async function standingOf(
  db: Reads,
  personId: UserId,
  ventureIds: readonly VentureId[],
  now: Instant,
): Promise<Standing | null> {
  const found = await findStanding(db, personId, ventureIds)
  return (
    found && {
      caller: buildCaller({ ...found, impersonatedBy: null }, now, null),
      isActive: found.isActive,
      everIn: found.ventures.filter(({ memberships }) => memberships.length > 0).map(({ id }) => id),
    }
  )
}

type Standing = {
  readonly caller: Caller
  readonly isActive: boolean
  /** Of the ventures asked about, those that they belong to, belonged to, or will. */
  readonly everIn: readonly VentureId[]
}

const UNNAMED = { name: '', email: '', zone: null, isTest: false }

function nobody(now: Instant, requestId: string | null): Caller {
  return {
    kind: 'person',
    person: null,
    impersonatedBy: null,
    groupRole: null,
    ventures: [],
    scope: [],
    now,
    requestId,
  }
}
