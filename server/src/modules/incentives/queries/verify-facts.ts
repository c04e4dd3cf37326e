import { isDeepStrictEqual } from 'node:util'
import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PersonLine } from '../compute-lines.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { SAID, saidBy } from '../store/computed-lines.ts'
import { LOCKING } from '../store/locked.ts'
import type { Finding } from './finding.ts'
import type { LineRow } from './line-rows.ts'

/** What one rule of a plan paid one person for one work day, by every account of it. */
type Claim = {
  readonly userId: UserId
  readonly day: Day
  readonly ruleKey: string
  readonly stored?: LineRow
  readonly computed?: PersonLine
  readonly adjusted?: Adjusted
}
type Adjusted = {
  readonly userId: UserId
  readonly day: Day
  readonly planId: string
  readonly ruleKey: string
  readonly currency: string
  readonly minor: number
}
type Locks = (userId: UserId, currency: string, day: Day) => boolean

/**
 * The stored pay against what the facts give: of an open day every line, in all that it says; of a locked day what was
 * paid and what recomputes have put right since.
 */
export async function verifyFacts(
  db: Reads,
  terms: PayTerms,
  span: DaySpan,
  people: readonly UserId[],
  lines: { readonly stored: readonly LineRow[]; readonly computed: readonly PersonLine[] },
): Promise<readonly Finding[]> {
  const isLocked = await locksOf(db, terms, span, people)
  const adjusted = await adjustedOf(db, terms, span, people)
  return [...claimsOf(lines.stored, lines.computed, adjusted).values()].flatMap((claim) => {
    const currency = claim.stored?.currency ?? claim.computed?.currency ?? claim.adjusted?.currency ?? ''
    return isLocked(claim.userId, currency, claim.day) ? ofLockedDay(claim, currency) : ofOpenDay(claim, currency)
  })
}

function claimsOf(
  stored: readonly LineRow[],
  computed: readonly PersonLine[],
  adjusted: readonly Adjusted[],
): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>()
  const add = (planId: string, claim: Claim) => {
    const key = [claim.userId, claim.day, planId, claim.ruleKey].join(' ')
    claims.set(key, { ...claims.get(key), ...claim })
  }
  for (const line of stored)
    add(line.plan_id, { userId: line.user_id, day: line.day, ruleKey: line.rule_key, stored: line })
  for (const line of computed)
    add(line.planId, { userId: line.userId, day: line.day, ruleKey: line.ruleKey, computed: line })
  for (const one of adjusted) add(one.planId, { userId: one.userId, day: one.day, ruleKey: one.ruleKey, adjusted: one })
  return claims
}

function ofLockedDay(claim: Claim, currency: string): readonly Finding[] {
  const minor = (claim.stored?.amount_minor ?? 0) + (claim.adjusted?.minor ?? 0)
  const due = claim.computed?.amountMinor ?? 0
  if (minor === due) return []
  const what = 'what was paid of a locked day, with what was put right since, is not what the facts give.'
  return [finding(claim, { minor, currency }, { minor: due, currency }, what)]
}

function ofOpenDay(claim: Claim, currency: string): readonly Finding[] {
  const { stored, computed, adjusted } = claim
  const paid = stored ? { minor: stored.amount_minor, currency } : null
  const due = computed ? { minor: computed.amountMinor, currency: computed.currency } : null
  if (adjusted)
    return [
      finding(claim, { minor: adjusted.minor, currency }, null, 'an open day has a correction instead of its line.'),
    ]
  if (!stored) return [finding(claim, paid, due, 'the facts give a line that is not stored.')]
  if (!computed) return [finding(claim, paid, due, 'nothing in the facts gives this line.')]
  if (saysTheSame(stored, computed)) return []
  const value = computed.toDate.value ?? 'no data'
  return [finding(claim, paid, due, `the facts give another line, with ${value} to date.`)]
}

/** In everything that a commit compares, as the database keeps it: what is undefined is not there. */
function saysTheSame(stored: LineRow, computed: PersonLine): boolean {
  const kept = Object.fromEntries(SAID.map((column) => [column, stored[column]]))
  return isDeepStrictEqual(kept, JSON.parse(JSON.stringify(saidBy(computed))))
}

function finding(
  { userId, day, ruleKey, stored }: Claim,
  paid: Finding['stored'],
  due: Finding['computed'],
  says: string,
): Finding {
  const rule = stored ? `${stored.plan_name}, ${stored.rule.name}` : `Rule ${ruleKey}`
  return { kind: 'facts', userId, day, stored: paid, computed: due, what: `${rule}: ${says}` }
}

/** What recomputes booked for each work day and rule so far. */
async function adjustedOf(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly Adjusted[]> {
  const rows = await sql<Adjusted>`
    select user_id as "userId", work_day as day, plan_id as "planId", rule_key as "ruleKey", currency, sum(amount_minor)::bigint as minor
    from incentives.adjustments
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and work_day between ${from}::date and ${to}::date
      and kind = 'RECOMPUTE'
    group by user_id, work_day, plan_id, rule_key, currency`.execute(db)
  return rows.rows
}

async function locksOf(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<Locks> {
  const rows = await sql<{ user_id: UserId; currency: string; first: Day; last: Day }>`
    select user_id, currency, period_start as first, period_end as last from incentives.payouts
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and status in ${LOCKING}
      and during && daterange(${from}::date, ${to}::date, '[]')`.execute(db)
  const locks = Map.groupBy(rows.rows, ({ user_id, currency }) => `${user_id} ${currency}`)
  return (userId, currency, day) =>
    (locks.get(`${userId} ${currency}`) ?? []).some(({ first, last }) => first <= day && day <= last)
}
