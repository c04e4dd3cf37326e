import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { reportsBelow } from '../../../ventures/index.ts'
import { askerOf } from './mine.ts'
import type { Asking } from './wanted-tasks.ts'

/** Who asks, and (asked for `team`) who reports to them in these ventures today, however far down. */
export async function askingFor(
  db: Reads,
  caller: Caller,
  { assigneeId, ventureId }: { readonly assigneeId?: string | undefined; readonly ventureId?: string | undefined },
): Promise<Asking> {
  const me = askerOf(caller)
  if (assigneeId !== 'team' || caller.person === null) return { me, team: [me] }
  const team = [me]
  for (const venture of caller.ventures)
    if (venture.membership !== null && (ventureId === undefined || ventureId === venture.id))
      team.push(...(await reportsBelow(db, venture.id, caller.person.id, venture.today)))
  return { me, team }
}
