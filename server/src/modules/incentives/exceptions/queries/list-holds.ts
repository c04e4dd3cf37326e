import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayHold } from '../policy.ts'
import { holdRows } from './hold-rows.ts'

type Endpoint = typeof contract.payHolds.listHolds

/** More than anybody reads; what was released long ago is in the audit log. */
const MOST = 500

export async function listHolds(db: Reads, caller: Caller, { open }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const asked = open === undefined ? sql`true` : sql`(h.released_at is null) = ${open}`
  return {
    items: [...(await holdRows(db, caller, asked, MOST))],
    can: { place: caller.scope.some((ventureId) => mayHold(caller, ventureId, [])) },
  }
}
