import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { batchesOf } from '../compute-lines.ts'
import { foldOf } from '../pay-fold.ts'
import type { DaySpan } from '../pay-terms.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import type { Finding } from './finding.ts'
import { verifyBatch } from './verify-batch.ts'

export type CheckedPay = { readonly checkedLines: number; readonly findings: readonly Finding[] }

/** What differs between the stored pay of a venture's days and what its snapshots, and the facts, say. */
export async function checkPay(db: Reads, caller: Caller, ventureId: VentureId, span: DaySpan): Promise<CheckedPay> {
  const terms = await loadPayTerms(db, ventureId, caller.now)
  const fold = foldOf(terms, span)
  const people = await concernedPeople(db, terms, { ...span, since: fold?.since ?? span.from }, 'facts')
  const findings: Finding[] = []
  let checkedLines = 0
  for (const batch of batchesOf(people)) {
    const verified = await verifyBatch(db, terms, fold, span, batch)
    checkedLines += verified.checkedLines
    findings.push(...verified.findings)
  }
  return { checkedLines, findings }
}
