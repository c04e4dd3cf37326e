import type { Decision } from '../../kernel/index.ts'
import { touched } from '../../kernel/index.ts'
import type { OperationsContext } from '../context.ts'
import type { EodEventOf, EodEventType, EodExtra } from './eod-events.ts'
import type { EodReport } from './eod-report.ts'

/** The usual outcome: `changes` applied, version raised, one event that names the business day. */
export function decidedReport<T extends EodEventType>(
  report: EodReport,
  changes: Partial<EodReport>,
  type: T,
  extra: EodExtra[T],
  context: OperationsContext,
): Decision<EodReport, EodEventOf<T>> {
  const next = { ...report, ...changes, version: report.version + 1 }
  return { next, events: [reportEvent(type, extra, next, context)] }
}

export function reportEvent<T extends EodEventType>(
  type: T,
  extra: EodExtra[T],
  { id, userId, day, status, isTest }: EodReport,
  { by, at }: OperationsContext,
): EodEventOf<T> {
  return { type, subjectId: id, days: touched(day), facts: { userId, day, status, isTest, by, at, ...extra } }
}
