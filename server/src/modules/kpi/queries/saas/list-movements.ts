import type { contract, ParsedInput, Reply, SaasMovement } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import type { DayMarks } from '../../day-marks.ts'
import { MOVEMENTS, SAAS_AREA } from '../../store/saas-tables.ts'
import { type KnownMonths, knownMonths } from './known-months.ts'
import { monthRelation } from './month-relation.ts'

type Endpoint = typeof contract.saasDashboards.saasMovements
type Row = Pick<SaasMovement, 'month' | 'movement' | 'cause'> & {
  readonly id: string
  readonly name: string
  readonly currency: string
  readonly startMinor: number
  readonly endMinor: number
}
type Wanted = Pick<ParsedInput<Endpoint>, 'currency' | 'movement' | 'cause' | 'customerId'> & {
  readonly after: readonly string[] | null
  readonly limit: number
}

/** The newest month first, then by customer. */
export function listMovements(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    const known = await knownMonths(db, caller, input)
    marks.mark(SAAS_AREA, known)
    const after = decodeCursor(input, input.cursor, 3)
    const rows = await movementRows(db, known, { ...input, after, limit: input.limit + 1 })
    return shownAs(
      pageOf(input, rows, (last) => [last.month, last.id, last.currency]),
      toMovement,
    )
  }
}

export async function movementRows(
  db: Reads,
  known: KnownMonths,
  { currency, movement, cause, customerId, after, limit }: Wanted,
): Promise<readonly Row[]> {
  const isAs = (column: string, value: string | undefined) =>
    value === undefined ? sql`` : sql`and ${sql.ref(`f.${column}`)} = ${value}`
  const onwards = after
    ? sql`and (f.month < ${after[0]}::date or (f.month = ${after[0]}::date and (f.customer_id, f.currency::text) > (${after[1]}::uuid, ${after[2]}::text)))`
    : sql``
  const { rows } = await sql<Row>`
    select f.month, f.customer_id as id, c.name, f.currency, f.movement, f.start_minor as "startMinor", f.end_minor as "endMinor", f.cause
    from ${monthRelation(MOVEMENTS, known)} f
    join saas.customer_facts c on c.venture_id = ${known.venture.id} and c.customer_id = f.customer_id
    where true ${isAs('currency', currency)} ${isAs('movement', movement)} ${isAs('cause', cause)}
      ${customerId === undefined ? sql`` : sql`and f.customer_id = ${customerId}::uuid`} ${onwards}
    order by f.month desc, f.customer_id, f.currency limit ${limit}`.execute(db)
  return rows
}

export function toMovement({ month, id, name, currency, movement, startMinor, endMinor, cause }: Row): SaasMovement {
  return {
    month,
    customer: { id, name },
    movement,
    start: { minor: startMinor, currency },
    end: { minor: endMinor, currency },
    change: { minor: endMinor - startMinor, currency },
    cause,
  }
}
