import type { contract, LostRow, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { sightOf } from '../../policy.ts'
import { toLoadRow } from '../../queries/listed-load.ts'
import { storedUtc } from '../../utc.ts'
import { type LostLoad, lostLoads } from './lost-loads.ts'

type Endpoint = typeof contract.boards.listLost

/** One page, the last lost first. */
export async function listLost(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [day = '', id = ''] = decodeCursor(input, input.cursor, 2) ?? []
  const after = input.cursor === undefined ? undefined : { day, id }
  const sight = sightOf(caller, input.ventureId)
  const found = await lostLoads(db, caller, sight, { ...input, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, found, (last) => [last.on, last.load[0]]),
    (lost) => toLostRow(caller, lost),
  )
}

function toLostRow(caller: Caller, { load, on, at, reason, note }: LostLoad): LostRow {
  return { ...toLoadRow(load, ventureOf(caller, load[1]).zone), lost: { at: storedUtc(at), on, reason, note } }
}
