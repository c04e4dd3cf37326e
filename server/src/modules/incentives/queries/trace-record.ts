import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { countsMember, lineSource } from '../line-source.ts'
import { peopleAbove, type TeamMember, teamsOf } from '../store/teams.ts'
import { lineView } from '../view.ts'
import { type LineRow, lineRows } from './line-rows.ts'
import { sourceLabels } from './source-labels.ts'
import { isVisible, visiblePeople } from './visible-people.ts'

type Endpoint = typeof contract.incentives.traceRecord
type Item = Reply<Endpoint>['items'][number]
type Record = { readonly kind: 'load' | 'call' | 'hotel_day' | 'review' | 'task' | 'eod'; readonly id: string }
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
    refuse('not_found', `${record.kind}.not_found`, `There is no such ${CALLED[record.kind]} for you to see.`)
  const credits = await visibleCredits(db, caller, record)
  const lines = await ownLines(db, credits)
  const own = credits.map((credit) => ({
    ...itemOf(credit),
    lines: lines.filter((line) => isBehind(credit, record, line)).map(lineView),
  }))
  return { items: [...own, ...(await teamItems(db, caller, record))] }
}

const CALLED = {
  load: 'load',
  call: 'call',
  hotel_day: 'night',
  review: 'review',
  task: 'task',
  eod: 'daily report',
} as const

function recordOf({ loadId, callId, hotelDayId, reviewId, taskId, reportId }: ParsedInput<Endpoint>): Record {
  const given = Object.entries({
    load: loadId,
    call: callId,
    hotel_day: hotelDayId,
    review: reviewId,
    task: taskId,
    eod: reportId,
  })
  const [record, ...others] = given.flatMap(([kind, id]) =>
    id === undefined ? [] : [{ kind: kind as Record['kind'], id }],
  )
  if (record && others.length === 0) return record
  return refuse(
    'refused',
    'trace.one_record',
    'Ask for one record: a load, a call, a night, a review, a task or a daily report.',
    { field: 'loadId' },
  )
}

async function visibleCredits(db: Reads, caller: Caller, record: Record): Promise<readonly Credit[]> {
  const credits = await creditsOf(db, caller, record)
  const [first] = credits
  const people = first ? await visiblePeople(db, caller, first.venture_id) : []
  return credits.filter((credit) => isVisible(people, credit.user_id))
}

async function creditsOf(db: Reads, caller: Caller, { kind, id }: Record): Promise<readonly Credit[]> {
  const found = await sql<Credit>`
    select c.venture_id, c.user_id, u.name, c.work_day, c.credit_role, trim_scale(c.share)::text as share
    from incentives.credits c join ventures.people_facts u on u.venture_id = c.venture_id and u.user_id = c.user_id
    where c.venture_id = any (${caller.scope}::uuid[]) and c.source_id = ${id} and c.source_kind = ${kind}
    order by c.credit_role, c.share desc, c.user_id`.execute(db)
  return found.rows
}

async function ownLines(db: Reads, credits: readonly Credit[]): Promise<readonly LineRow[]> {
  const people = credits.map((credit) => credit.user_id)
  const lines = await linesOf(db, credits[0], people)
  return lines.filter((line) => lineSource(line.rule).side === 'own')
}

/** What the record paid to those above whoever did the work, as far as their pay may be seen. */
async function teamItems(db: Reads, caller: Caller, record: Record): Promise<Item[]> {
  const credits = await creditsOf(db, caller, record)
  const [first] = credits
  if (!first) return []
  const day = { from: first.work_day, to: first.work_day }
  const workers = new Set(credits.map((credit) => credit.user_id))
  const visible = await visiblePeople(db, caller, first.venture_id)
  const terms = { ventureId: first.venture_id }
  const leads = (await peopleAbove(db, terms, day, [...workers])).filter((userId) => isVisible(visible, userId))
  const lines = (await linesOf(db, first, leads)).filter((line) => lineSource(line.rule).side === 'team')
  const teams = (await teamsOf(db, terms, day, leads)).filter(({ member }) => workers.has(member))
  return lines.flatMap((line) => {
    const isOfTeam = (credit: Credit) => teams.some((one) => one.payee === line.user_id && isCounted(one, credit, line))
    const credit = credits.find((each) => isInRole(each, record, line) && isOfTeam(each))
    return credit
      ? [{ ...itemOf(credit), person: { id: line.user_id, name: line.person_name }, lines: [lineView(line)] }]
      : []
  })
}

function isCounted({ member, jobRole }: TeamMember, credit: Credit, line: LineRow): boolean {
  return member === credit.user_id && countsMember(lineSource(line.rule), jobRole)
}

async function linesOf(db: Reads, of: Credit | undefined, people: readonly UserId[]): Promise<readonly LineRow[]> {
  if (!of || people.length === 0) return []
  return lineRows(
    db,
    sql`l.venture_id = ${of.venture_id} and l.user_id = any (${[...people]}::uuid[]) and l.day = ${of.work_day}::date`,
  )
}

function isBehind(credit: Credit, record: Record, line: LineRow): boolean {
  return line.user_id === credit.user_id && isInRole(credit, record, line)
}

function isInRole(credit: Credit, { kind }: Record, line: LineRow): boolean {
  const source = lineSource(line.rule)
  return source.kind === kind && (kind !== 'load' || source.role === null || source.role === credit.credit_role)
}

function itemOf(credit: Credit): Omit<Item, 'lines'> {
  return {
    person: { id: credit.user_id, name: credit.name },
    role: credit.credit_role === '' ? null : credit.credit_role,
    share: credit.share,
    workDay: credit.work_day,
  }
}
