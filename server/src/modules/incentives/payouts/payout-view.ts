import type { PayoutRow } from '@holdfast/contract'
import { locksDays, payoutFigures } from '@holdfast/engine/incentives'
import type { Caller } from '../../../platform/caller.ts'
import { mayApprove, mayRecordPayments, mayVoid } from './policy.ts'
import type { PayoutRecord } from './queries/payout-records.ts'

export function payoutView(caller: Caller, record: PayoutRecord): PayoutRow {
  const { userId, name, daysMinor, adjustedMinor, carriedMinor, ...shown } = record
  const figures = figuresOf({ daysMinor, adjustedMinor, carriedMinor })
  return { ...shown, person: { id: userId, name }, figures, can: canOf(caller, record, figures) }
}

type Parts = Pick<PayoutRecord, 'daysMinor' | 'adjustedMinor' | 'carriedMinor'>

function figuresOf({ daysMinor, adjustedMinor, carriedMinor }: Parts): PayoutRow['figures'] {
  if (daysMinor === null || adjustedMinor === null || carriedMinor === null) return null
  const parts = { daysMinor, adjustedMinor, carriedMinor }
  return { ...parts, ...payoutFigures(parts) }
}

function canOf(caller: Caller, record: PayoutRecord, figures: PayoutRow['figures']): PayoutRow['can'] {
  const { ventureId, userId, status } = record
  const of = { ventureId, userId, madeBy: record.madeBy.id }
  const records = mayRecordPayments(caller, ventureId)
  const isVoidable = status === 'DRAFT' || status === 'APPROVED' || status === 'RETURNED'
  return {
    approve: status === 'DRAFT' && mayApprove(caller, of),
    pay: status === 'APPROVED' && records && (figures?.payableMinor ?? 0) > 0,
    return: status === 'PAID' && records,
    void: isVoidable && mayVoid(caller, of, locksDays(status)),
    dispute: userId === caller.person?.id && caller.impersonatedBy === null,
  }
}
