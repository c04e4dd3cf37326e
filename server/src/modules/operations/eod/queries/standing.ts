import type { EodStanding } from '@holdfast/contract'
import type { Duty, EodReport } from '@holdfast/engine/operations'

/**
 * How somebody stands towards a day: by the report where one was sent, else by what the calendar says of it. What was taken
 * back on a day that owes none is owed to nobody.
 */
export function standingOf(report: Pick<EodReport, 'status'> | null, duty: Duty): EodStanding {
  switch (report?.status) {
    case 'SUBMITTED':
      return 'sent'
    case 'REVIEWED':
      return 'reviewed'
    case 'WITHDRAWN':
      return duty === 'due' ? 'withdrawn' : duty
    case undefined:
      return duty === 'due' ? 'missing' : duty
  }
}
