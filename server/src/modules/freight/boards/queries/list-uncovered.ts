import type { CoverageRow, contract, ParsedInput, Reply } from '@holdfast/contract'
import { pickupBy, urgencyOf } from '@holdfast/engine/freight'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { toLoadRow } from '../../queries/listed-load.ts'
import { storedUtc, storedUtcOrNull } from '../../utc.ts'
import { mayCover } from '../may-on-row.ts'
import { type PickupVentures, pickupVentures } from './pickup-ventures.ts'
import { type Uncovered, uncoveredLoads } from './uncovered-loads.ts'

type Endpoint = typeof contract.boards.listUncovered

/** One page of open loads by the last moment at which a truck is in time. */
export async function listUncovered(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventures = pickupVentures(caller, sightOf(caller, input.ventureId))
  const [by = '', id = ''] = decodeCursor(input, input.cursor, 2) ?? []
  const after = input.cursor === undefined ? undefined : { by, id }
  const found = await uncoveredLoads(db, ventures, { urgency: input.urgency, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, found, (last) => [last.by, last.load[0]]),
    (row) => toCoverageRow(caller, ventures, row),
  )
}

function toCoverageRow(caller: Caller, { startsOf }: PickupVentures, row: Uncovered): CoverageRow {
  const load = toLoadRow(row.load, ventureOf(caller, row.load[1]).zone)
  const pickup = { from: load.pickupFrom, to: storedUtcOrNull(row.pickupTo) }
  const by = pickupBy({ pickupFrom: pickup.from, pickupTo: pickup.to })
  return {
    ...load,
    pickup,
    pickupBy: by,
    urgency: urgencyOf(by, startsOf(load.ventureId)),
    createdAt: storedUtc(row.createdAt),
    fallOffs: row.fallOffs,
    can: { cover: mayCover(caller, load.ventureId, row.isMine) },
  }
}
