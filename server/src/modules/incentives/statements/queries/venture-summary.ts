import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { checkSpan } from '../../span.ts'
import { loadPayTerms } from '../../store/load-pay-terms.ts'
import { isOfferedTo, rulesIn } from '../offered-rules.ts'
import { mayReadVenturesPay } from '../policy.ts'
import { zeroOf } from '../zero-of.ts'
import { jobRoleOn, loadPayees } from './payees.ts'
import { personTotals, totalsOf } from './person-totals.ts'
import { paidPeople, unpaidPeople } from './venture-people.ts'
import { ventureDays, ventureRules, ventureTotals } from './venture-sums.ts'
import { zeroReasons } from './zero-reasons.ts'

type Endpoint = typeof contract.incentives.ventureSummary
type Summary = Reply<Endpoint>

/** What a venture pays for a period, who was paid, and of its members who earned nothing and why. */
export async function ventureSummary(
  db: Reads,
  caller: Caller,
  { ventureId, from, to }: ParsedInput<Endpoint>,
): Promise<Summary> {
  const span = { from, to }
  checkSpan(span)
  const venture = ventureOf(caller, ventureId)
  authorize(mayReadVenturesPay(caller, venture.id), 'read what this venture pays')
  return {
    totals: await ventureTotals(db, venture.id, span, venture.today),
    rules: await ventureRules(db, venture.id, span),
    days: await ventureDays(db, venture.id, span),
    paid: await paid(db, venture, span),
    unpaid: await unpaid(db, caller, venture, span),
  }
}

async function paid(db: Reads, venture: CallerVenture, span: DaySpan): Promise<Summary['paid']> {
  const { count, people } = await paidPeople(db, venture.id, span)
  const ids = people.map(({ userId }) => userId)
  const totals = await personTotals(db, venture.id, ids, span, venture.today)
  const payees = await loadPayees(db, venture.id, ids, span)
  return {
    count,
    people: payees.map((payee) => ({
      person: { id: payee.userId, name: payee.name },
      jobRole: jobRoleOn(payee, lastOf(venture, span)),
      totals: totalsOf(totals, payee.userId),
    })),
  }
}

async function unpaid(db: Reads, caller: Caller, venture: CallerVenture, span: DaySpan): Promise<Summary['unpaid']> {
  const worked = { from: span.from, to: lastOf(venture, span) }
  if (worked.to < worked.from) return { count: 0, people: [] }
  const { count, people } = await unpaidPeople(db, venture.id, span, worked)
  const ids = people.map(({ userId }) => userId)
  const payees = await loadPayees(db, venture.id, ids, worked)
  const latest = await zeroReasons(db, venture.id, ids, worked)
  const rules = rulesIn(await loadPayTerms(db, venture.id, caller.now), worked)
  return {
    count,
    people: payees.map((payee) => ({
      person: { id: payee.userId, name: payee.name },
      jobRole: jobRoleOn(payee, worked.to),
      why: rules.flatMap((offered) => {
        const line = latest.get(`${payee.userId} ${offered.planId} ${offered.rule.ruleKey}`)
        if (!line && !isOfferedTo(payee, offered.rule, worked)) return []
        const zero = zeroOf(payee, offered, worked, line)
        return zero ? [{ ruleName: offered.rule.name, zero }] : []
      }),
    })),
  }
}

function lastOf({ today }: { readonly today: Day }, { to }: DaySpan): Day {
  return to < today ? to : today
}
