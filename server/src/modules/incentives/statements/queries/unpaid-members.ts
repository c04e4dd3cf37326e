import type { contract, Reply } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { publishedVersions } from '../../store/load-pay-terms.ts'
import { isOfferedTo, rulesIn } from '../offered-rules.ts'
import { zeroOf } from '../zero-of.ts'
import { jobRoleOn, loadPayees } from './payees.ts'
import { unpaidPeople } from './venture-people.ts'
import { zeroReasons } from './zero-reasons.ts'

export type Unpaid = Reply<typeof contract.incentives.ventureSummary>['unpaid']

/**
 * Members of a period who earned nothing in it, and why of each rule that could pay them. `worked`: the part of the period
 * that has come. All are counted, the first by name are named; `most` null: everybody is.
 */
export async function unpaidMembers(
  db: Reads,
  ventureId: VentureId,
  span: DaySpan,
  worked: DaySpan,
  most: number | null,
): Promise<Unpaid> {
  if (worked.to < worked.from) return { count: 0, people: [] }
  const { count, people } = await unpaidPeople(db, ventureId, span, worked, most)
  const ids = people.map(({ userId }) => userId)
  const payees = await loadPayees(db, ventureId, ids, worked)
  const latest = await zeroReasons(db, ventureId, ids, worked)
  const rules = rulesIn({ versions: await publishedVersions(db, ventureId) }, worked)
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
