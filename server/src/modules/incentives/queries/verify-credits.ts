import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { differingCredits } from '../store/differing-credits.ts'
import type { Finding } from './finding.ts'
import { linesUnlikeCredits } from './line-fingerprints.ts'
import type { LineRow } from './line-rows.ts'

/** The credits are those of the facts, and each line's count, sum and fingerprint are those of its credits. */
export async function verifyCredits(
  db: Reads,
  terms: PayTerms,
  span: DaySpan,
  people: readonly UserId[],
  lines: readonly LineRow[],
): Promise<readonly Finding[]> {
  const credits = await againstFacts(db, terms, span, people)
  const prints = await linesUnlikeCredits(db, terms, lines)
  return [
    ...credits.map((each) => finding(each, `${each.credits} credits of the day are not what the facts give.`)),
    ...prints.map((each) => finding(each, 'The fingerprint of a line is not that of its credits.')),
  ]
}

type Unlike = { readonly user_id: UserId; readonly day: Day; readonly credits: number }

async function againstFacts(
  db: Reads,
  terms: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly Unlike[]> {
  const differing = differingCredits(
    terms,
    ({ day, person }) => sql`${day} between ${from}::date and ${to}::date and ${person} = any (${[...people]}::uuid[])`,
  )
  const rows = await sql<Unlike>`
    select user_id, work_day as day, count(*)::int as credits from ${differing} d group by user_id, work_day order by work_day, user_id`.execute(
    db,
  )
  return rows.rows
}

function finding({ user_id, day }: Pick<Unlike, 'user_id' | 'day'>, what: string): Finding {
  return { kind: 'credits', userId: user_id, day, stored: null, computed: null, what }
}
