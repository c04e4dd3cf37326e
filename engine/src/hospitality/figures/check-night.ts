import { refuse } from '../../kernel/index.ts'
import { NIGHT_FIGURES, type NightFigure, type NightFigures, ROOM_FIGURES } from './night.ts'
import { plus } from './total-revenue.ts'

/** More rooms than any hotel has. */
export const MOST_ROOMS = 100_000

export const FIGURE_NAMES: Readonly<Record<NightFigure, string>> = {
  physicalRooms: 'Rooms',
  outOfOrderRooms: 'Out of order',
  roomsSold: 'Rooms sold',
  complimentaryRooms: 'Complimentary',
  houseUseRooms: 'House use',
  roomRevenueMinor: 'Room revenue',
  foodAndBeverageMinor: 'Food and beverage',
  otherRevenueMinor: 'Other revenue',
  grossOperatingProfitMinor: 'Gross operating profit',
}

/**
 * Refuses what no night can be: `night.not_a_count` for rooms that are no count, `night.out_of_order` for more rooms out
 * of order than there are, `night.too_large` for money that cannot be kept exactly. Each names its `field`.
 */
export function checkNight(figures: NightFigures): void {
  for (const figure of ROOM_FIGURES) checkRooms(figure, figures[figure])
  const { physicalRooms, outOfOrderRooms } = figures
  if (physicalRooms !== null && outOfOrderRooms !== null && outOfOrderRooms > physicalRooms)
    refuse(
      'refused',
      'night.out_of_order',
      `${outOfOrderRooms} rooms cannot be out of order in a hotel of ${physicalRooms}. Correct one of the two.`,
      { field: 'outOfOrderRooms' },
    )
  for (const figure of NIGHT_FIGURES)
    if (figures[figure] !== null && !Number.isSafeInteger(figures[figure]))
      refuse('refused', 'night.too_large', `${FIGURE_NAMES[figure]} is too large to be kept exactly.`, {
        field: figure,
      })
}

function checkRooms(figure: NightFigure, value: number | null): void {
  if (value === null || (Number.isInteger(value) && value >= 0 && value <= MOST_ROOMS)) return
  refuse('refused', 'night.not_a_count', `${FIGURE_NAMES[figure]} is a count of rooms, 0 or more.`, { field: figure })
}

/**
 * What is possible and still worth a look, as sentences. Day use sells a room twice, so that more rooms in use than the
 * hotel has are told and never refused.
 */
export function nightWarnings(figures: NightFigures): readonly string[] {
  const inUse = roomsInUse(figures)
  const { physicalRooms, roomsSold, roomRevenueMinor } = figures
  return [
    ...(inUse !== null && physicalRooms !== null && inUse > physicalRooms
      ? [`${inUse} rooms are in use or out of order, and the hotel has ${physicalRooms}.`]
      : []),
    ...(roomsSold !== null && roomsSold > 0 && roomRevenueMinor === 0 ? ['Rooms were sold for nothing.'] : []),
    ...(roomRevenueMinor !== null && roomRevenueMinor < 0 ? ['Room revenue is below 0.'] : []),
  ]
}

/** Of those that are unknown it is taken that there are none: a warning must not need every column. */
function roomsInUse({ roomsSold, complimentaryRooms, houseUseRooms, outOfOrderRooms }: NightFigures): number | null {
  return plus(roomsSold, (complimentaryRooms ?? 0) + (houseUseRooms ?? 0) + (outOfOrderRooms ?? 0))
}
