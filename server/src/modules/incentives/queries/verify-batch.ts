import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { computeLines } from '../compute-lines.ts'
import type { PayFold } from '../pay-fold.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { reexecute } from '../re-execute.ts'
import type { Finding } from './finding.ts'
import { type LineRow, lineRows } from './line-rows.ts'
import { verifyCredits } from './verify-credits.ts'
import { verifyDaily } from './verify-daily.ts'
import { verifyFacts } from './verify-facts.ts'
import { verifySums } from './verify-sums.ts'

/** Some people's pay of a period against its own explanation, its sums, its credits and the facts. */
export async function verifyBatch(
  db: Reads,
  terms: PayTerms,
  fold: PayFold | null,
  span: DaySpan,
  people: readonly UserId[],
): Promise<{ readonly checkedLines: number; readonly findings: readonly Finding[] }> {
  const stored = await lineRows(
    db,
    sql`l.venture_id = ${terms.ventureId} and l.user_id = any (${[...people]}::uuid[]) and l.day between ${span.from}::date and ${span.to}::date`,
  )
  const computed = fold ? await computeLines(db, terms, fold, people, 'facts') : []
  const findings = [
    ...stored.flatMap(againstItself),
    ...(await verifyFacts(db, terms, span, people, { stored, computed })),
    ...(await verifyDaily(db, terms, span, people)),
    ...(await verifySums(db, terms, span, people)),
    ...(await verifyCredits(db, terms, span, people, stored)),
  ]
  return { checkedLines: stored.length, findings }
}

function againstItself(line: LineRow): readonly Finding[] {
  const { recomputed, agrees } = reexecute(line)
  if (agrees) return []
  const stored = { minor: line.amount_minor, currency: line.currency }
  const what = `${line.plan_name}, ${line.rule.name}: the line does not follow from the values that it stores.`
  return [{ kind: 'line', userId: line.user_id, day: line.day, stored, computed: recomputed, what }]
}
