export { availableRooms } from './available-rooms.ts'
export { checkNight, FIGURE_NAMES, MOST_ROOMS, nightWarnings } from './check-night.ts'
export {
  HOTEL_RATIOS,
  type HotelRatio,
  hotelRatios,
  type MeasuredRatio,
  nightRatios,
  RATIO_DEFINITIONS,
  sumRatios,
} from './hotel-ratios.ts'
export {
  type HotelNight,
  MONEY_FIGURES,
  NIGHT_FIGURES,
  NIGHT_SOURCES,
  type Night,
  type NightFigure,
  type NightFigures,
  type NightSource,
  NOTHING_KNOWN,
  ROOM_FIGURES,
} from './night.ts'
export {
  type ChangedNight,
  type FigureChange,
  figureChanges,
  KPI_AMENDED,
  KPI_UPLOADED,
  type KpiAmended,
  type KpiUploaded,
  kpiAmended,
  kpiUploaded,
  NIGHT_EVENT_TYPES,
  nightVoided,
} from './night-events.ts'
export { type NightTotal, nightTotals, TOTALLED, type Totalled } from './night-totals.ts'
export { knowsSomething, type NightPatch, patched } from './patch-night.ts'
export type { RatioPart } from './ratio-parts.ts'
export { type GivenNight, type RecordedNight, recordNight } from './record-night.ts'
export { isLossNight, totalRevenue } from './total-revenue.ts'
