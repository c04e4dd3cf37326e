import { refuse } from '../../kernel/index.ts'
import type { EodReport, EodTexts } from './eod-report.ts'

export const EOD_TEXTS = ['done', 'blockers', 'plan'] as const satisfies readonly (keyof EodTexts)[]

export function isSameText(a: EodTexts, b: EodTexts): boolean {
  return EOD_TEXTS.every((field) => a[field] === b[field])
}

/** Refuses `eod_report.voided`, `eod_report.locked`, `eod_report.withdrawn`: only what is sent and not yet read is changed. */
export function refuseUnlessSubmitted({ status, voidedAt }: Pick<EodReport, 'status' | 'voidedAt'>): void {
  if (voidedAt !== null) refuse('conflict', 'eod_report.voided', 'This report is void. Send it again if it is right.')
  if (status === 'REVIEWED')
    refuse('conflict', 'eod_report.locked', 'This report was reviewed. What was read stays as it was.')
  if (status === 'WITHDRAWN')
    refuse('conflict', 'eod_report.withdrawn', 'This report was taken back. Its author sends it again first.')
}

/** Refuses `record.changed`. */
export function refuseStale({ version }: EodReport, seen: number): void {
  if (seen !== version)
    refuse('conflict', 'record.changed', 'This report was changed meanwhile. Look at it again before you go on.', {
      version,
    })
}
