import type { Urgency } from '@holdfast/engine/freight'
import type { StateKind } from '../../../ui/state.tsx'

export const URGENCY_NAMES: Readonly<Record<Urgency, string>> = {
  LATE: 'Late',
  NEXT_4_HOURS: 'Next 4 hours',
  TODAY: 'Later today',
  TOMORROW: 'Tomorrow',
  LATER: 'Later',
  NO_PICKUP_TIME: 'No pickup time',
}

export const URGENCY_KINDS: Readonly<Record<Urgency, StateKind>> = {
  LATE: 'late',
  NEXT_4_HOURS: 'risk',
  TODAY: 'warn',
  TOMORROW: 'info',
  LATER: 'none',
  NO_PICKUP_TIME: 'none',
}
