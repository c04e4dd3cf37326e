import type { Call } from '@holdfast/contract'
import { formatTime } from '../../lib/format-time.ts'

export const DIRECTION_NAMES: Readonly<Record<Call['direction'], string>> = {
  INBOUND: 'Inbound',
  OUTBOUND: 'Outbound',
}

export const directionOptions = [
  { value: 'OUTBOUND', label: 'Outbound' },
  { value: 'INBOUND', label: 'Inbound' },
] as const

/** A call has no number: people know it by campaign and time. "Sunrise Solar, 18:42 IST". */
export const nameOfCall = ({ campaign, startedAt, zone }: Call): string =>
  `${campaign.name}, ${formatTime(startedAt, zone, true)}`
