import type { DisputeRow } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { isPayee, mayAnswer, mayNote } from './policy.ts'
import type { DisputeRecord } from './queries/dispute-records.ts'

export function disputeView(caller: Caller, record: DisputeRecord): DisputeRow {
  const { ventureId, person, currency, amountMinor, grantedMinor, owner, place: _, ...rest } = record
  const of = { ventureId, userId: person.id, ownerId: owner?.id ?? null }
  const isOpen = rest.status === 'OPEN'
  const mayResolve = isOpen && mayAnswer(caller, of)
  return {
    ...rest,
    ventureId,
    person,
    owner,
    amount: { minor: amountMinor, currency },
    isOverdue: isOpen && rest.dueOn < ventureOf(caller, ventureId).today,
    granted: grantedMinor === null ? null : { minor: grantedMinor, currency },
    can: {
      note: isOpen && mayNote(caller, of),
      assign: mayResolve,
      resolve: mayResolve,
      withdraw: isOpen && isPayee(caller, of),
    },
  }
}
