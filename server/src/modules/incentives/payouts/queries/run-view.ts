import type { PayoutRun } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import { mayWaiveSome } from '../../exceptions/policy.ts'
import { mayApprove, mayMakePayouts, mayRecordPayments } from '../policy.ts'
import type { RunRecord, RunSum } from './run-records.ts'

export function runView(caller: Caller, record: RunRecord): PayoutRun {
  const { peopleDone, peopleCount, sums, toExport: _, ...shown } = record
  return {
    ...shown,
    progress: { done: peopleDone, of: peopleCount },
    counts: countsOf(sums),
    totals: totalsOf(sums),
    can: canOf(caller, record),
  }
}

function countsOf(sums: readonly RunSum[]): PayoutRun['counts'] {
  const counts = { DRAFT: 0, APPROVED: 0, PAID: 0, RETURNED: 0, VOIDED: 0 }
  for (const { status, payouts } of sums) counts[status] += payouts
  return counts
}

function totalsOf(sums: readonly RunSum[]): PayoutRun['totals'] {
  const standing = sums.filter(({ status }) => status !== 'VOIDED')
  return [...Map.groupBy(standing, ({ currency }) => currency)].map(([currency, of]) => ({
    currency,
    payouts: of.reduce((sum, { payouts }) => sum + payouts, 0),
    netMinor: of.reduce((sum, { netMinor }) => sum + (netMinor ?? 0), 0),
    payableMinor: of.reduce((sum, { payableMinor }) => sum + (payableMinor ?? 0), 0),
  }))
}

function canOf(caller: Caller, record: RunRecord): PayoutRun['can'] {
  const { ventureId, person, madeBy, status, sums, toExport } = record
  const hasDrafts = status !== 'MAKING' && sums.some((sum) => sum.status === 'DRAFT')
  return {
    approve: hasDrafts && mayApprove(caller, { ventureId, userId: person?.id ?? null, madeBy: madeBy.id }),
    void: hasDrafts && mayMakePayouts(caller, ventureId),
    waive: hasDrafts && mayWaiveSome(caller, ventureId),
    makeFile: toExport > 0 && mayRecordPayments(caller, ventureId),
  }
}
