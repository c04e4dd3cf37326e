import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf } from '../../../../platform/http/page.ts'
import { visiblePeople } from '../../queries/visible-people.ts'
import { checkSpan } from '../../span.ts'
import { personDays, personRules } from './person-rules.ts'
import { personTotals, totalsOf } from './person-totals.ts'

type Endpoint = typeof contract.incentives.teamPay
type Input = ParsedInput<Endpoint>
type Person = { readonly userId: UserId; readonly name: string; readonly jobRole: string | null }

/** Everybody below the caller today, or everybody where the role says so, by name: members of the period and who was paid in it. */
export async function teamPay(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  checkSpan(input)
  const venture = ventureOf(caller, input.ventureId)
  const visible = await visiblePeople(db, caller, venture.id)
  // One's own pay stands on a page of its own.
  const below = visible?.filter((userId) => userId !== caller.person?.id) ?? null
  const found = await peopleOf(db, venture, below, input)
  const { items: people, ...page } = pageOf(input, found, (last) => [last.name, last.userId])
  return { items: await payOf(db, venture, people, input), ...page }
}

async function peopleOf(
  db: Reads,
  { id, today }: { readonly id: VentureId; readonly today: Day },
  below: readonly UserId[] | null,
  input: Input,
): Promise<readonly Person[]> {
  const cursor = decodeCursor(input, input.cursor, 2)
  const rows = await sql<Person>`
    select p.user_id as "userId", p.name, (select m.job_role from ventures.membership_facts m
      where m.venture_id = p.venture_id and m.user_id = p.user_id and m.during @> ${today}::date limit 1) as "jobRole"
    from ventures.people_facts p
    where p.venture_id = ${id} and not p.is_test
      and (${below === null} or p.user_id = any (${[...(below ?? [])]}::uuid[]))
      and (exists (select from ventures.membership_facts m where m.venture_id = p.venture_id and m.user_id = p.user_id
          and m.during && daterange(${input.from}::date, ${input.to}::date, '[]'))
        or exists (select from incentives.daily d where d.venture_id = p.venture_id and d.user_id = p.user_id
          and d.day between ${input.from}::date and ${input.to}::date))
      ${cursor ? sql`and (p.name, p.user_id) > (${cursor[0]}, ${cursor[1]}::uuid)` : sql``}
    order by p.name, p.user_id limit ${input.limit + 1}`.execute(db)
  return rows.rows
}

async function payOf(
  db: Reads,
  { id, today }: Pick<CallerVenture, 'id' | 'today'>,
  people: readonly Person[],
  span: Pick<Input, 'from' | 'to'>,
): Promise<Reply<Endpoint>['items']> {
  const ids = people.map(({ userId }) => userId)
  const totals = await personTotals(db, id, ids, span, today)
  const rules = await personRules(db, id, ids, span)
  const days = await personDays(db, id, ids, span)
  return people.map(({ userId, name, jobRole }) => ({
    person: { id: userId, name },
    jobRole,
    totals: totalsOf(totals, userId),
    rules: rules.filter((each) => each.userId === userId).map(({ userId: _, ...rule }) => rule),
    days: days.filter((each) => each.userId === userId).map(({ userId: _, ...day }) => day),
  }))
}
