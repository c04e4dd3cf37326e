import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import type { Database } from '../../platform/db/database.ts'
import { buildCaller } from './build-caller.ts'
import { findActing } from './queries/find-acting.ts'

/** Whoever asked for work that is done later, in one venture. */
export type ActingPerson = {
  readonly personId: UserId
  readonly ventureId: VentureId
  readonly impersonatedBy: UserId | null
  readonly requestId: string | null
}

/**
 * The person as they stand in that venture now, and nowhere else: a job does what they asked for, with their rights of
 * the moment. Somebody who was deactivated or is no longer of the venture has none.
 */
export async function actingCaller(database: Database, acting: ActingPerson, now: Instant): Promise<Caller> {
  // Whoever holds a role in the group may be seen by nobody of the venture, and always by themselves.
  const themselves = { scope: [acting.ventureId], person: { ...UNNAMED, id: acting.personId } }
  const found = await database.read(themselves, (db) => findActing(db, acting.personId, acting.ventureId))
  const caller = found && buildCaller({ ...found, impersonatedBy: acting.impersonatedBy }, now, acting.requestId)
  return caller ?? nobody(now, acting.requestId)
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
