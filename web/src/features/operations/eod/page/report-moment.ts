import type { Moment } from '@holdfast/contract'
import { z } from 'zod'

/** What events of a report say; one written by an older version may lack any of it. */
const factsOfReport = z
  .object({ again: z.boolean(), late: z.boolean(), changed: z.array(z.string()), reason: z.string() })
  .partial()

const TEXTS: Readonly<Record<string, string>> = {
  done: 'what was done',
  blockers: 'what is in the way',
  plan: 'the plan',
}

/** One event of a report in words. */
export function reportMoment({ type, facts }: Pick<Moment, 'type' | 'facts'>): string {
  const { again, late, changed = [], reason } = factsOfReport.safeParse(facts).data ?? {}
  switch (type) {
    case 'operations.eod_submitted':
      return `${again ? 'Sent again' : 'Sent'}${late ? ', late' : ''}`
    case 'operations.eod_amended':
      return `Edited ${changed.map((field) => TEXTS[field] ?? 'a text').join(', ') || 'the report'}`
    case 'operations.eod_withdrawn':
      return 'Taken back'
    case 'operations.eod_reviewed':
      return 'Reviewed'
    default:
      return `Voided${reason ? `: ${reason}` : ''}`
  }
}
