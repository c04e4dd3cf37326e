import type { AtRiskRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { responsibleFor } from '@holdfast/engine/freight'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../../platform/http/cursor.ts'
import { sightOf } from '../../policy.ts'
import { toLoadRow } from '../../queries/listed-load.ts'
import { utc, utcOrNull } from '../../utc.ts'
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
  const page = found.slice(0, input.limit)
  const last = page.at(-1)
  const hasMore = found.length > input.limit
  const nextCursor = hasMore && last ? encodeCursor(input, [last.kind, last.raisedAt, last.id]) : null
  return { items: page.map((flag) => toAtRiskRow(caller, flag)), hasMore, nextCursor }
}

function toAtRiskRow(caller: Caller, flag: FlagUp): AtRiskRow {
  const load = toLoadRow(flag.load, ventureOf(caller, flag.load[1]).zone)
  return {
    id: flag.id,
    kind: flag.kind,
    reason: flag.reason,
    raisedAt: utc(flag.raisedAt),
    raisedBy: flag.raisedBy,
    load,
    pickup: { from: load.pickupFrom, to: utcOrNull(flag.pickupTo) },
    delivery: { from: utcOrNull(flag.deliveryFrom), to: load.deliveryTo },
    responsible: responsibleFor(flag.credits).map(({ role, id, name }) => ({ role, person: { id, name } })),
    can: { flag: mayFlag(caller, load.ventureId, flag.isMine) },
  }
}
