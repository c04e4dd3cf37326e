import type { AtRiskRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { responsibleFor } from '@holdfast/engine/freight'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { toLoadRow } from '../../queries/listed-load.ts'
import { storedUtc, storedUtcOrNull } from '../../utc.ts'
import { mayFlag } from '../may-on-row.ts'
import { type FlagUp, flagsUp } from './flags-up.ts'
import { seenVentures } from './seen-ventures.ts'

type Endpoint = typeof contract.boards.listAtRisk

/** One page of flags that are up, by kind. */
export async function listAtRisk(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventures = seenVentures(caller, sightOf(caller, input.ventureId))
  const [kind = '', at = '', id = ''] = decodeCursor(input, input.cursor, 3) ?? []
  const after = input.cursor === undefined ? undefined : { kind, at, id }
  const found = await flagsUp(db, ventures, { kind: input.kind, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, found, (last) => [last.kind, last.raisedAt, last.id]),
    (flag) => toAtRiskRow(caller, flag),
  )
}

function toAtRiskRow(caller: Caller, flag: FlagUp): AtRiskRow {
  const load = toLoadRow(flag.load, ventureOf(caller, flag.load[1]).zone)
  return {
    id: flag.id,
    kind: flag.kind,
    reason: flag.reason,
    raisedAt: storedUtc(flag.raisedAt),
    raisedBy: flag.raisedBy,
    load,
    pickup: { from: load.pickupFrom, to: storedUtcOrNull(flag.pickupTo) },
    delivery: { from: storedUtcOrNull(flag.deliveryFrom), to: load.deliveryTo },
    responsible: responsibleFor(flag.credits).map(({ role, id, name }) => ({ role, person: { id, name } })),
    can: { flag: mayFlag(caller, load.ventureId, flag.isMine) },
  }
}
