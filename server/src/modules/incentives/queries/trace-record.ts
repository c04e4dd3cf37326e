import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { lineSource } from '../line-source.ts'
import { lineView } from '../view.ts'
import { type LineRow, lineRows } from './line-rows.ts'
import { sourceLabels } from './source-labels.ts'
import { isVisible, visiblePeople } from './visible-people.ts'

type Endpoint = typeof contract.incentives.traceRecord
type Record = { readonly kind: 'load' | 'call'; readonly id: string }
type Credit = {
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly name: string
  readonly work_day: Day
  readonly credit_role: string
  readonly share: string
}

/** What a record paid: its credits of the people whose pay the caller may see, each with the lines it went into. */
export async function traceRecord(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const record = recordOf(input)
  const known = await sourceLabels(db, caller.scope, record.kind, [record.id])
  if (!known.has(record.id))
    refuse('not_found', `${record.kind}.not_found`, `There is no such ${record.kind} for you to see.`)
  const credits = await visibleCredits(db, caller, record)
  const lines = await linesOf(db, credits)
  return {
    items: credits.map((credit) => ({
      person: { id: credit.user_id, name: credit.name },
      role: credit.credit_role === '' ? null : credit.credit_role,
      share: credit.share,
      workDay: credit.work_day,
      lines: lines.filter((line) => isBehind(credit, record, line)).map(lineView),
    })),
  }
}

function recordOf({ loadId, callId }: ParsedInput<Endpoint>): Record {
  if (loadId !== undefined && callId === undefined) return { kind: 'load', id: loadId }
  if (callId !== undefined && loadId === undefined) return { kind: 'call', id: callId }
  return refuse('refused', 'trace.one_record', 'Ask for one record: either loadId or callId.', { field: 'loadId' })
}

async function visibleCredits(db: Reads, caller: Caller, { kind, id }: Record): Promise<readonly Credit[]> {
  const found = await sql<Credit>`
    select c.venture_id, c.user_id, u.name, c.work_day, c.credit_role, trim_scale(c.share)::text as share
    from incentives.credits c join ventures.people_facts u on u.venture_id = c.venture_id and u.user_id = c.user_id
    where c.venture_id = any (${caller.scope}::uuid[]) and c.source_id = ${id} and c.source_kind = ${kind}
    order by c.credit_role, c.share desc, c.user_id`.execute(db)
  const [first] = found.rows
  if (!first) return []
  const people = await visiblePeople(db, caller, first.venture_id)
  return found.rows.filter((credit) => isVisible(people, credit.user_id))
}

async function linesOf(db: Reads, credits: readonly Credit[]): Promise<readonly LineRow[]> {
  const [first] = credits
  if (!first) return []
  const people = credits.map((credit) => credit.user_id)
  return lineRows(
    db,
    sql`l.venture_id = ${first.venture_id} and l.user_id = any (${people}::uuid[]) and l.day = ${first.work_day}::date`,
  )
}

function isBehind(credit: Credit, { kind }: Record, line: LineRow): boolean {
  const source = lineSource(line.rule)
  return (
    line.user_id === credit.user_id &&
    source.kind === kind &&
    (source.role === null || source.role === credit.credit_role)
  )
}
