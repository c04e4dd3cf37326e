import { type Day, refuse } from '../../kernel/index.ts'
import type { Hotel } from '../hotel.ts'
import { checkNight } from './check-night.ts'
import { type HotelNight, NIGHT_FIGURES, type NightFigures, NOTHING_KNOWN } from './night.ts'
import type { ChangedNight } from './night-events.ts'
import { knowsSomething, type NightPatch, patched } from './patch-night.ts'

/** What somebody says of a night. */
export type GivenNight = {
  readonly day: Day
  readonly patch: NightPatch
  /** The version that its editor saw, 0 where none stood, as where it is void; absent: whatever stands. */
  readonly version?: number | undefined
}
/** `change` null: it stands already as it is said. */
export type RecordedNight = { readonly figures: NightFigures; readonly change: ChangedNight | null }

/**
 * The night as it stands after what is said of it. One that did not stand has the rooms that the hotel is known to have,
 * unless something else is said of them; one that was void stands again with what is said alone. What is said already
 * changes nothing, whatever version it was said of. Refuses `night.in_future`, `night.empty`, `record.changed` when
 * somebody else changed it meanwhile, and what `checkNight` refuses.
 */
export function recordNight(
  hotel: Pick<Hotel, 'rooms'>,
  standing: HotelNight | null,
  given: GivenNight,
  today: Day,
): RecordedNight {
  const before = standing === null || standing.isVoid ? null : standing.figures
  if (before === null && !knowsSomething(given.patch))
    refuse('refused', 'night.empty', `Nothing is known of ${given.day} by this. Give at least one figure.`, {
      day: given.day,
    })
  if (given.day > today)
    refuse('refused', 'night.in_future', `${given.day} has not come yet at this hotel.`, { day: given.day })
  const after = patched(before ?? { ...NOTHING_KNOWN, physicalRooms: hotel.rooms }, given.patch)
  if (before !== null && NIGHT_FIGURES.every((figure) => before[figure] === after[figure]))
    return { figures: after, change: null }
  refuseUnlessSeen(standing, given)
  checkNight(after)
  return { figures: after, change: { day: given.day, before, after } }
}

function refuseUnlessSeen(standing: HotelNight | null, { day, version }: GivenNight): void {
  if (version === undefined || version === (standing?.version ?? 0) || (version === 0 && standing?.isVoid)) return
  refuse('conflict', 'record.changed', `Somebody changed ${day} meanwhile. Look at it again before you save.`, {
    day,
    version: standing?.version ?? 0,
  })
}
