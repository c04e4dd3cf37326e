import { type contract, MOST_NAMED, type ParsedInput, type Reply } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { checkSpan } from '../../span.ts'
import { mayReadVenturesPay } from '../policy.ts'
import { jobRoleOn, loadPayees } from './payees.ts'
import { personTotals, totalsOf } from './person-totals.ts'
import { unpaidMembers } from './unpaid-members.ts'
import { paidPeople } from './venture-people.ts'
import { ventureDays, ventureRules, ventureTotals } from './venture-sums.ts'

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
    unpaid: await unpaidMembers(db, venture.id, span, { from: span.from, to: lastOf(venture, span) }, MOST_NAMED),
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

function lastOf({ today }: { readonly today: Day }, { to }: DaySpan): Day {
  return to < today ? to : today
}
