import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { mayCommit } from '../policy.ts'
import { dayTotals } from '../queries/day-totals.ts'
import { commitDays } from './commit-days.ts'

type CommitDay = typeof contract.incentives.commitDay

/** The commit that somebody asks for; everybody's pay of the day is looked at again. */
export async function commitDay(tx: Tx, caller: Caller, input: ParsedInput<CommitDay>): Promise<Reply<CommitDay>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayCommit(caller, venture.id), 'commit pay here')
  if (input.date > venture.today) {
    refuse(
      'refused',
      'day.in_future',
      `${input.date} is still to come in ${venture.name}. Commit it when it is there.`,
      { field: 'date' },
    )
  }
  const counts = await commitDays(tx, caller, { ventureId: venture.id, days: [input.date], reason: 'BY_HAND' })
  const subject = { kind: 'pay_day', id: `${venture.id} ${input.date}` }
  await audit(tx, caller, { ventureId: venture.id, action: 'incentives.commit', subject, after: counts })
  return { ...counts, total: await dayTotals(tx, venture.id, input.date) }
}
