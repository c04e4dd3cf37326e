import type { MetricKey } from '@holdfast/engine/incentives'

/** What nights are paid by, in the order of their measures, and what a night has to say for each. */
export const PAID_BY = [
  { metric: 'hotel_revenue', needs: 'all of its revenues' },
  { metric: 'hotel_adr', needs: 'room revenue and rooms sold' },
  { metric: 'hotel_revpar', needs: 'room revenue and rooms available' },
  { metric: 'hotel_occupancy', needs: 'rooms sold and rooms available' },
] as const satisfies readonly { readonly metric: MetricKey; readonly needs: string }[]
