import type { EodGap } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import type { StoredGap } from '../store/gaps.ts'

/** `days`: those that are still without a report. */
export function gapView(gap: StoredGap, author: EodGap['author'], days: readonly Day[]): EodGap {
  const { explanation: text, explainedAt: at } = gap
  return {
    id: gap.id,
    ventureId: gap.ventureId,
    author,
    days: [...days],
    askedAt: gap.askedAt,
    explanation: text !== null && at !== null ? { at, text } : null,
  }
}
