import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { lineSource } from '../line-source.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { creditDigests, NO_CREDITS } from '../store/credit-digests.ts'
import { differingCredits } from '../store/differing-credits.ts'
import type { Finding } from './finding.ts'
import type { LineRow } from './line-rows.ts'

type Unlike = { readonly user_id: UserId; readonly day: Day; readonly credits: number }

/** The credits are those of the facts, and each line's fingerprint is that of its credits. */
export async function verifyCredits(
  db: Reads,
  terms: PayTerms,
  span: DaySpan,
  people: readonly UserId[],
  lines: readonly LineRow[],
): Promise<readonly Finding[]> {
  const credits = await againstFacts(db, terms, span, people)
  const prints = await fingerprints(db, terms, span, lines)
  return [
    ...credits.map((each) => finding(each, `${each.credits} credits of the day are not what the facts give.`)),
    ...prints.map((each) => finding(each, 'The fingerprint of a line is not that of its credits.')),
  ]
}

async function againstFacts(
  db: Reads,
  terms: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly Unlike[]> {
  const differing = differingCredits(
    terms,
    ({ day, person }) => sql`${day} between ${from}::date and ${to}::date and ${person} = any (${people}::uuid[])`,
  )
  const rows = await sql<Unlike>`
    select user_id, work_day as day, count(*)::int as credits from ${differing} d group by user_id, work_day order by work_day, user_id`.execute(
    db,
  )
  return rows.rows
}

async function fingerprints(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  lines: readonly LineRow[],
): Promise<readonly Unlike[]> {
  const stored = lines.map((line) => ({
    user_id: line.user_id,
    day: line.day,
    line_count: line.credit_count,
    line_digest: line.credit_digest,
    ...sourceOf(line),
  }))
  const rows = await sql<Unlike>`
    with stored as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(stored)}::jsonb)
        as l (user_id uuid, day date, source_kind text, credit_role text, line_count int, line_digest text)
    ), wanted as (
      select distinct user_id, day, source_kind, credit_role from stored
    )
    select l.user_id, l.day, l.line_count as credits
    from stored l left join ${creditDigests(sql`wanted`, sql`(select * from incentives.credits where venture_id = ${ventureId} and work_day between ${from}::date and ${to}::date)`)} g
      on g.user_id = l.user_id and g.day = l.day and g.source_kind = l.source_kind and g.credit_role is not distinct from l.credit_role
    where (l.line_count, l.line_digest) is distinct from (coalesce(g.credit_count, 0), coalesce(g.credit_digest, ${NO_CREDITS}))
    order by l.day, l.user_id`.execute(db)
  return rows.rows
}

function sourceOf(line: LineRow): { readonly source_kind: string; readonly credit_role: string | null } {
  const { kind, role } = lineSource(line.rule)
  return { source_kind: kind, credit_role: role }
}

function finding({ user_id, day }: Unlike, what: string): Finding {
  return { kind: 'credits', userId: user_id, day, stored: null, computed: null, what }
}
