import { counted } from '../../../lib/counted.ts'
import { formatTime } from '../../../lib/format-time.ts'

export interface Slot {
  readonly job: string
  readonly title: string
  readonly at: string
  /** null: of the whole group. */
  readonly ventures: number | null
}

/** "Due at 17:00 in 3 ventures". */
export const slotText = ({ at, ventures }: Slot, zone: string): string =>
  `Due at ${formatTime(at, zone)}${ventures !== null ? ` in ${counted(ventures, 'venture')}` : ''}`

/** What is due on a day; what lies before it is left out. */
export const upcomingOf = (upcoming: readonly Slot[], from: number): readonly Slot[] =>
  upcoming.filter(({ at }) => Date.parse(at) >= from)
