import type { LoadRecord } from '@holdfast/contract'
import { formatDuration } from '../../../lib/format.ts'
import type { StateKind } from '../../../ui/state.tsx'

type Measure = Pick<LoadRecord['stops'][number], 'state' | 'lateMinutes'>

/** How a stop went, in a word or two; null: there was nothing to measure. */
export function stopWords({ state, lateMinutes }: Measure): { readonly kind: StateKind; readonly word: string } | null {
  switch (state) {
    case 'ON_TIME':
      return { kind: 'ok', word: 'On time' }
    case 'LATE':
      return { kind: 'late', word: `${lateness(lateMinutes)} late` }
    case 'OVERDUE':
      return { kind: 'late', word: `${lateness(lateMinutes)} overdue` }
    case 'EXPECTED':
      return { kind: 'none', word: 'Expected' }
    case 'UNMEASURED':
      return null
  }
}

/** Appointments are kept to the minute: "4 m", "1 h 05 m". */
const lateness = (minutes: number | null) =>
  minutes === null || minutes < 60 ? `${minutes ?? 1} m` : formatDuration(minutes * 60)
