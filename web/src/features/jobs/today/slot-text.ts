import type { JobLine } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatTime } from '../../../lib/format-time.ts'

export interface Slot {
  readonly job: string
  readonly title: string
  readonly at: string
  /** 0: of the whole group. */
  readonly ventures: number
}

/** "Due at 17:00 in 3 ventures". */
export const slotText = ({ at, ventures }: Slot, zone: string): string =>
  `Due at ${formatTime(at, zone)}${ventures > 0 ? ` in ${counted(ventures, 'venture')}` : ''}`

/** What is due on a day; of a job of the group no ventures are told. */
export function upcomingOf(upcoming: readonly Slot[], jobs: readonly JobLine[], from: number): readonly Slot[] {
  const ofGroup = new Set(jobs.filter(({ of }) => of === 'group').map(({ name }) => name))
  return upcoming
    .filter(({ at }) => Date.parse(at) >= from)
    .map((slot) => (ofGroup.has(slot.job) ? { ...slot, ventures: 0 } : slot))
}
