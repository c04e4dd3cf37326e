import { NOTHING_WORDS } from '@holdfast/engine/incentives'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type Unpaid, unpaidMembers } from '../../statements/queries/unpaid-members.ts'
import type { Found, Judged } from '../exception.ts'
import { markOf } from '../exception-words.ts'

/** Members of the period who earned nothing, and why. */
export async function earnsNothing(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { from, to } = judged
  const { people } = await unpaidMembers(db, judged.ventureId, { from, to }, { from, to }, null)
  return people.map(({ person, why }) => ({
    kind: 'EARNS_NOTHING',
    subjectId: person.id,
    mark: markOf(from, to),
    says: `${person.name} earned nothing. ${whyWords(why)}`,
    person,
    payoutId: null,
    loadId: null,
    day: null,
    stops: 'run',
  }))
}

function whyWords(why: Unpaid['people'][number]['why']): string {
  if (why.length === 0) return 'No rule pays the job role.'
  return why.map(({ ruleName, zero }) => `${ruleName}: ${NOTHING_WORDS[zero.reason]}`).join(' ')
}
