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
  { ventureId, loads, role, credits }: Input,
): Promise<LoadsDone> {
  const given = toCredits(credits.map((credit) => ({ ...credit, role })))
  const venture = freightVenture(caller, ventureId)
  await requirePeople(
    tx,
    venture.id,
    given.map(({ userId }) => userId),
  )
  const seen = new Map(loads.map(({ id, version }) => [id, version]))
  return overLoads(tx, caller, { ventureId, loadIds: [...seen.keys()] }, (held) =>
    creditLoad(tx, caller, held, {
      credits: [...held.load.credits.filter((credit) => credit.role !== role), ...given],
      version: seen.get(held.load.id) ?? 0,
    }),
  )
}
