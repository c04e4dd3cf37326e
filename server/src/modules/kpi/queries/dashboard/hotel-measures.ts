import { contract, type DrillOf } from '@holdfast/contract'
import type { HotelRatio } from '@holdfast/engine/hospitality'
import type { HotelColumn } from '../../store/hotel-columns.ts'
import { ratioParts } from '../../store/hotel-ratio-sums.ts'
import { DESK_MEASURES } from './hotel-desk-measures.ts'
import type { HotelMeasure, HotelSums } from './hotel-measure.ts'
import type { Coverage } from './measure.ts'

const NIGHTS: DrillOf = { path: contract.hotelKpi.listHotelNights.path, filters: {}, from: 'from', to: 'to' }

function ofRatio(ratio: HotelRatio, lack: string): (sums: HotelSums) => Coverage {
  return (sums) => ({ rows: ratioParts(sums, ratio).nights, of: sums.nights, what: 'nights', lack })
}

function ofNights(known: HotelColumn, lack: string): (sums: HotelSums) => Coverage {
  return (sums) => ({ rows: sums[known], of: sums.nights, what: 'nights', lack })
}

const NO_SUPPLY = 'without rooms sold or rooms available'
const NO_COMPLIMENTARY = 'without rooms sold, complimentary or available'
const NO_OUT_OF_ORDER = 'without rooms sold, physical or out of order'

const OCCUPANCY: readonly HotelMeasure[] = [
  {
    metric: 'occupancy',
    label: 'Occupancy',
    unit: 'share',
    better: 'higher',
    definition:
      'Rooms sold ÷ rooms available, Σ ÷ Σ. Complimentary and house use are not sold; rooms out of order are available or not as each hotel has it.',
    value: (figures) => figures.occupancy,
    coverage: ofRatio('occupancy', NO_SUPPLY),
    drill: NIGHTS,
  },
  {
    metric: 'occupancyWithComplimentary',
    label: 'Occupancy with complimentary',
    unit: 'share',
    better: null,
    definition: 'Rooms sold and complimentary ÷ rooms available; house use is in none.',
    value: (figures) => figures.occupancyWithComplimentary,
    coverage: ofRatio('occupancyWithComplimentary', NO_COMPLIMENTARY),
    drill: NIGHTS,
  },
  {
    metric: 'occupancyCounted',
    label: 'Occupancy, out of order available',
    unit: 'share',
    better: null,
    definition: 'Rooms sold ÷ physical rooms, in every hotel alike.',
    value: (figures) => figures.occupancyCounted,
    coverage: ofRatio('occupancyCounted', 'without rooms sold or physical rooms'),
    drill: NIGHTS,
  },
  {
    metric: 'occupancySubtracted',
    label: 'Occupancy, out of order subtracted',
    unit: 'share',
    better: null,
    definition: 'Rooms sold ÷ (physical − out of order), in every hotel alike.',
    value: (figures) => figures.occupancySubtracted,
    coverage: ofRatio('occupancySubtracted', NO_OUT_OF_ORDER),
    drill: NIGHTS,
  },
]

const RATES: readonly HotelMeasure[] = [
  {
    metric: 'adr',
    label: 'ADR',
    unit: 'perRoom',
    better: 'higher',
    perCurrency: true,
    definition: 'Average daily rate: room revenue ÷ rooms sold, Σ ÷ Σ.',
    value: (figures) => figures.adr,
    coverage: ofRatio('adr', 'without room revenue or rooms sold'),
    drill: NIGHTS,
  },
  {
    metric: 'adrWithComplimentary',
    label: 'ADR with complimentary',
    unit: 'perRoom',
    better: null,
    perCurrency: true,
    definition: 'Room revenue ÷ rooms sold and complimentary.',
    value: (figures) => figures.adrWithComplimentary,
    coverage: ofRatio('adrWithComplimentary', 'without room revenue, rooms sold or complimentary'),
    drill: NIGHTS,
  },
  {
    metric: 'revpar',
    label: 'RevPAR',
    unit: 'perRoom',
    better: 'higher',
    perCurrency: true,
    definition: 'Room revenue ÷ rooms available, Σ ÷ Σ.',
    value: (figures) => figures.revpar,
    coverage: ofRatio('revpar', 'without room revenue or rooms available'),
    drill: NIGHTS,
  },
  {
    metric: 'revparCounted',
    label: 'RevPAR, out of order available',
    unit: 'perRoom',
    better: null,
    perCurrency: true,
    definition: 'Room revenue ÷ physical rooms, in every hotel alike.',
    value: (figures) => figures.revparCounted,
    coverage: ofRatio('revparCounted', 'without room revenue or physical rooms'),
    drill: NIGHTS,
  },
  {
    metric: 'revparSubtracted',
    label: 'RevPAR, out of order subtracted',
    unit: 'perRoom',
    better: null,
    perCurrency: true,
    definition: 'Room revenue ÷ (physical − out of order), in every hotel alike.',
    value: (figures) => figures.revparSubtracted,
    coverage: ofRatio('revparSubtracted', 'without room revenue, physical rooms or rooms out of order'),
    drill: NIGHTS,
  },
  {
    metric: 'trevpar',
    label: 'TRevPAR',
    unit: 'perRoom',
    better: 'higher',
    perCurrency: true,
    definition: 'Revenue of rooms, food and beverage and all else ÷ rooms available.',
    value: (figures) => figures.trevpar,
    coverage: ofRatio('trevpar', 'without one of the revenues or rooms available'),
    drill: NIGHTS,
  },
  {
    metric: 'goppar',
    label: 'GOPPAR',
    unit: 'perRoom',
    better: 'higher',
    perCurrency: true,
    definition: 'Gross operating profit ÷ rooms available.',
    value: (figures) => figures.goppar,
    coverage: ofRatio('goppar', 'without gross operating profit or rooms available'),
    drill: NIGHTS,
  },
]

const REVENUE: readonly HotelMeasure[] = [
  {
    metric: 'totalRevenue',
    label: 'Revenue',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'Rooms, food and beverage and all else, of nights of which all three are known.',
    value: (figures) => figures.totalRevenueMinor,
    coverage: ofNights('total_revenue_known', 'without one of the revenues'),
    drill: NIGHTS,
  },
  {
    metric: 'roomRevenue',
    label: 'Room revenue',
    unit: 'money',
    better: 'higher',
    perCurrency: true,
    definition: 'Room revenue of nights of which it is known.',
    value: (figures) => figures.roomRevenueMinor,
    coverage: ofNights('room_revenue_known', 'without room revenue'),
    drill: NIGHTS,
  },
  {
    metric: 'lossNights',
    label: 'Loss nights',
    unit: 'count',
    better: 'lower',
    definition: 'Nights whose whole revenue is below the threshold of their hotel.',
    value: (figures) => (figures.lossJudged === 0 ? null : figures.lossNights),
    coverage: ofNights('loss_judged', 'not judged: a revenue or the threshold is not known'),
    drill: { ...NIGHTS, filters: { loss: 'true' } },
  },
  {
    metric: 'nights',
    label: 'Nights recorded',
    unit: 'count',
    better: 'higher',
    definition: 'Nights of hotels that are recorded, whatever of them is known.',
    value: (figures) => figures.nights,
    drill: NIGHTS,
  },
]

export const HOTEL_MEASURES: readonly HotelMeasure[] = [...OCCUPANCY, ...RATES, ...REVENUE, ...DESK_MEASURES]
