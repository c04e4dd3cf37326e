import type { contract, Entity, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { holdingsInSight, mayManageHoldings } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { contains } from '../../store/contains.ts'
import { type EntityRow, toEntity } from '../store/entity-row.ts'

type Endpoint = typeof contract.holdings.listEntities
type Found = EntityRow & { readonly accounts: number; readonly assets: number }

const beside = sql`
  (select count(*)::int from holdings.bank_accounts a
    where a.venture_id = e.venture_id and a.entity_id = e.id and a.voided_at is null) as accounts,
  (select count(*)::int from holdings.assets a
    where a.venture_id = e.venture_id and a.entity_id = e.id and a.voided_at is null) as assets`

/** One page of the companies that the caller sees, by name. */
export async function listEntities(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const onwards = after ? sql`and (e.name, e.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const search = input.search === undefined ? sql`` : sql`and ${contains('e.name', input.search)}`
  const { rows } = await sql<Found>`
    select e.*, ${beside} from holdings.entities e
    where e.venture_id = any (${holdingsInSight(caller, input.ventureId)}::uuid[]) and e.voided_at is null ${search} ${onwards}
    order by e.name, e.id limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.name, last.id]),
    (row) => viewOf(caller, row),
  )
}

/** One company, also a void one. Refuses `entity.not_found`. */
export async function getEntity(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<Entity> {
  const { rows } = await sql<Found>`
    select e.*, ${beside} from holdings.entities e
    where e.venture_id = any (${holdingsInSight(caller)}::uuid[]) and e.id = ${id}`.execute(db)
  const [row] = rows
  return row ? viewOf(caller, row) : refuseMissing('entity')
}

function viewOf(caller: Caller, row: Found): Entity {
  const { voidedAt, ...entity } = toEntity(row)
  const manages = voidedAt === null && mayManageHoldings(caller, entity.ventureId)
  return {
    ...entity,
    accounts: row.accounts,
    assets: row.assets,
    voided: voidedAt !== null && row.void_reason !== null ? { at: voidedAt, reason: row.void_reason } : null,
    can: { amend: manages, void: manages && row.accounts + row.assets === 0 },
  }
}
