import type { contract, DayOff, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, may } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { visibleEverywhere, walkedPeople } from '../../eod/queries/visible-people.ts'

type Endpoint = typeof contract.daysOff.listDaysOff
type Input = ParsedInput<Endpoint>
type Row = Omit<DayOff, 'can'>

/** One page of the days off that the caller sees, those that end last first. */
export async function listDaysOff(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const walked = walkedPeople(await visibleEverywhere(db, caller, input.ventureId), input.userId)
  const found = await sql<Row>`
    select ${SHOWN} from jsonb_to_recordset(${JSON.stringify(walked)}::jsonb) as s (venture_id uuid, user_id uuid)
    cross join lateral (
      select o.* from operations.days_off o
      where o.venture_id = s.venture_id and (s.user_id is null or o.user_id = s.user_id) and ${wanted(input)}
      order by o.last_day desc, o.id desc limit ${input.limit + 1}) o
    order by o.last_day desc, o.id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, found.rows, (last) => [last.id, last.lastDay]),
    (row) => toView(caller, row),
  )
}

/** One of them, void or not, for whoever may change it. Refuses `day_off.not_found`. */
export async function changedDaysOff(db: Reads, caller: Caller, id: string): Promise<DayOff> {
  const found = await sql<Row>`
    select ${SHOWN} from operations.days_off o
    where o.venture_id = any (${[...caller.scope]}::uuid[]) and o.id = ${id}::uuid`.execute(db)
  const [row] = found.rows
  if (row === undefined || !may(caller, 'days_off.manage', row.ventureId))
    return refuse('not_found', 'day_off.not_found', 'There are no such days off for you.')
  return toView(caller, row)
}

const SHOWN = sql`o.id, o.venture_id as "ventureId", ${personNamed('o.user_id')} as person, o.first_day as "firstDay",
  o.last_day as "lastDay", o.note,
  case when o.voided_at is not null then json_build_object('at', o.voided_at, 'reason', o.void_reason) end as voided`

function toView(caller: Caller, row: Row): DayOff {
  const isManaged = may(caller, 'days_off.manage', row.ventureId)
  return { ...row, can: row.voided === null ? { void: isManaged } : {} }
}

function wanted(input: Input): RawBuilder<unknown> {
  const [id, day] = decodeCursor(input, input.cursor, 2) ?? []
  const conditions = [
    sql`o.voided_at is null`,
    input.from === undefined ? null : sql`o.last_day >= ${input.from}::date`,
    input.to === undefined ? null : sql`o.first_day <= ${input.to}::date`,
    id === undefined ? null : sql`(o.last_day, o.id) < (${day}::date, ${id}::uuid)`,
  ]
  return sql.join(
    conditions.filter((each) => each !== null),
    sql` and `,
  )
}
