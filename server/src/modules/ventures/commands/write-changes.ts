import { changedDays, type DatedMembership, heldOn, withMemberships } from '@holdfast/engine/access'
import { type Day, eachDay, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { type AuditEntry, audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { EndSessions } from '../accounts.ts'
import { removeMemberships, writeMemberships } from '../store/write-memberships.ts'

/** Of one person: what is written over or added by its first day, and what shall never have been. */
export type Change = {
  readonly person: { readonly id: UserId; readonly memberships: readonly DatedMembership[] }
  readonly written: readonly DatedMembership[]
  readonly removed: readonly DatedMembership[]
}

type Changing = {
  readonly ventureId: VentureId
  readonly liveFrom: Day
  readonly today: Day
  /** What made them change, as the log names it. */
  readonly because: Pick<AuditEntry, 'action' | 'subject'>
  readonly endSessions: EndSessions
}

/**
 * The one way to change memberships: rows, an event with the days on which somebody is something else than before, the
 * log, and the end of every session of those whose role of today is another. The members' lock is held.
 */
export async function writeChanges(
  tx: Tx,
  caller: Caller,
  changing: Changing,
  changes: readonly Change[],
): Promise<void> {
  const { ventureId, because } = changing
  await removeMemberships(tx, ventureId, changes.flatMap(ofPerson('removed')))
  await writeMemberships(tx, ventureId, changes.flatMap(ofPerson('written')))
  await changing.endSessions(
    tx,
    changes.filter((change) => losesRole(change, changing.today)).map(({ person }) => person.id),
  )
  const userIds = changes.map(({ person }) => person.id)
  publish(tx, caller, ventureId, [
    {
      type: 'ventures.membership_changed',
      subjectId: because.subject.id,
      days: daysOf(changing, changes),
      facts: { userIds, [`${because.subject.kind}Id`]: because.subject.id },
    },
  ])
  await audit(tx, caller, {
    ventureId,
    ...because,
    before: { memberships: changes.map(({ person }) => ({ userId: person.id, was: person.memberships })) },
    after: { memberships: changes.map((change) => ({ userId: change.person.id, is: afterOf(change) })) },
  })
}

function afterOf({ person, written, removed }: Change): readonly DatedMembership[] {
  const kept = person.memberships.filter((each) => !removed.some(({ startsOn }) => startsOn === each.startsOn))
  return withMemberships(kept, written)
}

function daysOf({ liveFrom, today }: Changing, changes: readonly Change[]): readonly Day[] {
  const days = eachDay(liveFrom, today)
  const moved = changes.flatMap((change) => changedDays(change.person.memberships, afterOf(change), days))
  return [...new Set(moved)].sort()
}

/** Whoever joins had no rights here that an open session could go on with. */
function losesRole(change: Change, today: Day): boolean {
  const before = heldOn(change.person.memberships, today)
  return before !== undefined && before.role !== heldOn(afterOf(change), today)?.role
}

function ofPerson(part: 'written' | 'removed') {
  return (change: Change) => change[part].map((membership) => ({ ...membership, userId: change.person.id }))
}
