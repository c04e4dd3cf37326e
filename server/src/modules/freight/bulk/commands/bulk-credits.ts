import type { contract, LoadsDone, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { creditLoad } from '../../commands/set-load-credits.ts'
import { toCredits } from '../../credits.ts'
import { freightVenture } from '../../policy.ts'
import { requirePeople } from '../../store/require-people.ts'
import { overLoads } from '../over-loads.ts'

type Input = ParsedInput<typeof contract.loadBulk.bulkCredits>

/** Who is credited in one role on many loads; the other roles stay. Refuses `person.unknown`. */
export async function bulkCredits(
  tx: Tx,
  caller: Caller,
  { ventureId, loadIds, role, credits }: Input,
): Promise<LoadsDone> {
  const given = toCredits(credits.map((credit) => ({ ...credit, role })))
  const venture = freightVenture(caller, ventureId)
  await requirePeople(
    tx,
    venture.id,
    given.map(({ userId }) => userId),
  )
  return overLoads(tx, caller, { ventureId, loadIds }, (held) =>
    creditLoad(tx, caller, held, [...held.load.credits.filter((credit) => credit.role !== role), ...given]),
  )
}
