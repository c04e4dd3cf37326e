import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { mayVerify } from '../policy.ts'
import { checkSpan } from '../span.ts'
import { checkPay } from './check-pay.ts'
import type { Finding } from './finding.ts'

type Endpoint = typeof contract.incentives.verifyPay
type Verified = Reply<Endpoint>

// Enough to see what is wrong; the rest is only counted.
const SHOWN = 500

/** Settles every stored line again from its own snapshots, and the whole period again from the facts. */
export async function verifyPay(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Verified> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayVerify(caller, venture.id), 'verify pay here')
  checkSpan(input)
  const { checkedLines, findings } = await checkPay(db, caller, venture.id, input)
  const names = await peopleNames(
    db,
    [venture.id],
    findings.map((finding) => finding.userId),
  )
  return { checkedLines, differences: shown(findings, names) }
}

function shown(findings: readonly Finding[], names: ReadonlyMap<UserId, string>): Verified['differences'] {
  const differences = findings
    .slice(0, SHOWN)
    .map(({ userId, ...finding }) => ({ ...finding, person: { id: userId, name: names.get(userId) ?? '' } }))
  const rest = findings.slice(SHOWN)
  const [next] = rest
  if (!next) return differences
  const more = {
    kind: 'more',
    person: null,
    day: next.day,
    stored: null,
    computed: null,
    what: `${rest.length} more differences are not shown.`,
  }
  return [...differences, more]
}
