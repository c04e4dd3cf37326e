import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { disputeDueOn } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { isPayee } from '../policy.ts'
import { getDispute } from '../queries/get-dispute.ts'
import { holdOwnLine } from '../store/hold-line.ts'
import { insertDispute, openDisputeOf } from '../store/insert-dispute.ts'

type Endpoint = typeof contract.payDisputes.openDispute

/** The line is paid as it stands; whom the payee reports to on the day owns the answer. */
export async function openDispute(
  tx: Tx,
  caller: Caller,
  { lineId, category, says }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const line = await holdOwnLine(tx, caller, lineId)
  const venture = ventureOf(caller, line.venture_id)
  authorize(isPayee(caller, { ventureId: venture.id, userId: line.user_id }), 'dispute this line')
  const standing = await openDisputeOf(tx, line)
  if (standing !== null)
    refuse('conflict', 'dispute.exists', 'You dispute this line already. Add a note to that dispute.', {
      disputeId: standing,
    })

  const openedOn = venture.today
  const dueOn = disputeDueOn(openedOn, await calendarOf(tx, venture.id))
  const ownerId = venture.membership?.reportsTo ?? null
  const id = await insertDispute(tx, line, { category, says, ownerId, openedOn, openedAt: caller.now, dueOn })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.open_dispute',
    subject: { kind: 'dispute', id },
    after: { lineId, workDay: line.day, ruleKey: line.rule_key, amountMinor: line.amount_minor, category, says, dueOn },
  })
  const facts = { userId: line.user_id, ownerId, dueOn }
  publish(tx, caller, venture.id, [{ type: 'incentives.dispute_opened', subjectId: id, days: [openedOn], facts }])
  return getDispute(tx, caller, { id })
}
