import { endAfter } from '@holdfast/engine/access'
import type { Day } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { EndSessions } from '../accounts.ts'
import { requireRoles, stillHeld } from '../policy.ts'
import { shutMembership } from '../store/write-memberships.ts'
import { holdMember } from './hold-member.ts'
import { writeChanges } from './write-changes.ts'

/**
 * After the day somebody is nothing in the venture any more, nor will be. Who has left by then stays as they are. With
 * `isShutNow` they are out at this moment, and the last day still counts.
 */
export async function endMemberships(
  tx: Tx,
  caller: Caller,
  input: { readonly userId: string; readonly ventureId: string; readonly lastDay: Day; readonly isShutNow: boolean },
  endSessions: EndSessions,
): Promise<void> {
  const { venture, person } = await holdMember(tx, caller, input)
  const { written, removed } = endAfter(person.memberships, input.lastDay)
  const touched = [...stillHeld(person.memberships, venture.today), ...written, ...removed]
  requireRoles(
    caller,
    venture.id,
    touched.map(({ role }) => role),
  )
  const because = { action: 'ventures.end_membership', subject: { kind: 'user', id: person.id } }
  if (written.length + removed.length > 0)
    await writeChanges(tx, caller, { ...venture, ventureId: venture.id, because, endSessions }, [
      { person, written, removed },
    ])
  if (input.isShutNow) await shutMembership(tx, venture.id, person.id, input.lastDay, caller.now)
}
