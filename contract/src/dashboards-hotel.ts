import { z } from 'zod'
import { dashboardHead, dashboardPart, dashboardRange, dashboardRow } from './dashboards.ts'
import { endpoint } from './endpoint.ts'
import { HotelFigures, hotelMeasures } from './kpi-hotel.ts'
import { currency, day, ratio, uuid } from './values.ts'

/** Against the compared range; null where either side is no data or the earlier one is 0. */
const change = z.strictObject({ occupancy: ratio, adr: ratio, revpar: ratio, trevpar: ratio, totalRevenue: ratio })

const HotelRow = z
  .strictObject({
    ...dashboardRow,
    ...hotelMeasures,
    /** Days up to yesterday, from its first recorded night on, of which no night is recorded. */
    nightsMissing: z.int(),
    change,
  })
  .meta({ id: 'HotelRow' })

/** Every hotel of a currency, those without a night in the range too, the most revenue first; they add up to `total`. */
const HotelBreakdown = z
  .strictObject({ by: z.literal('hotel'), currency, rows: z.array(HotelRow), total: HotelRow })
  .meta({ id: 'HotelBreakdown' })

/** All hotels of a day together: rooms know no currency. A day of which nothing is recorded is left out. */
const HotelNight = z
  .strictObject({
    day,
    nights: z.int(),
    roomsSold: z.int().nullable(),
    roomsAvailable: z.int().nullable(),
    occupancy: ratio,
    lossNights: z.int(),
  })
  .meta({ id: 'HotelNight' })

const hotelRange = z.strictObject({
  ...dashboardRange.omit({ top: true }).shape,
  compare: z.enum(['previous', 'lastYear', 'none']).default('lastYear'),
  hotelId: uuid.optional(),
})

export const hotelDashboards = {
  hotelDashboard: endpoint({
    method: 'GET',
    path: '/hospitality/dashboard',
    permission: 'kpi.read',
    summary: 'Figures of a venture’s hotels for a range of days: tiles with their change, series, hotels, calendar.',
    query: hotelRange,
    reply: z.strictObject({
      ...dashboardHead,
      series: z.array(z.strictObject({ ...dashboardPart, ...HotelFigures.shape })),
      /** The periods of the compared range in their order: the first stands below the first of `series`. */
      seriesBefore: z.array(z.strictObject({ ...dashboardPart, ...HotelFigures.shape })),
      breakdowns: z.array(HotelBreakdown),
      calendar: z.array(HotelNight),
    }),
    errors: [422],
  }),
  exportHotelDashboard: endpoint({
    method: 'GET',
    path: '/hospitality/dashboard/export.csv',
    permission: 'kpi.read',
    summary: 'The same figures as CSV: one row a day, week or month and currency, or one a hotel.',
    query: z.strictObject({
      ...hotelRange.omit({ compare: true }).shape,
      part: z.enum(['day', 'week', 'month', 'hotel']).default('day'),
    }),
    reply: z.string(),
    errors: [422],
  }),
}
export type HotelRow = z.output<typeof HotelRow>
export type HotelBreakdown = z.output<typeof HotelBreakdown>
export type HotelNight = z.output<typeof HotelNight>
