import type { MyDay } from '@holdfast/contract'
import type { JobRole } from '@holdfast/engine/access'

type Format = MyDay['numbers'][number]['format']
export type CreditNumber = { readonly metric: string; readonly label: string; readonly format: Format }

const MARGIN: CreditNumber = { metric: 'loads_margin', label: 'Margin', format: 'money' }
/** Shares make it a number with decimals. */
const LOADS: CreditNumber = { metric: 'loads_completed', label: 'Loads delivered', format: 'number' }

const OCCUPANCY: CreditNumber = { metric: 'hotel_occupancy', label: 'Occupancy', format: 'ratio' }
const ADR: CreditNumber = { metric: 'hotel_adr', label: 'ADR', format: 'money' }
const REVPAR: CreditNumber = { metric: 'hotel_revpar', label: 'RevPAR', format: 'money' }
const REVIEWS: CreditNumber = { metric: 'hotel_reviews_responded', label: 'Reviews answered', format: 'count' }

/**
 * What a person of a job role looks at: of the loads they are credited on in that role, of the hotels that they answer
 * for, of the reviews that they answered.
 */
export const NUMBERS_OF_CREDITS: Readonly<Partial<Record<JobRole, readonly CreditNumber[]>>> = {
  SALES: [MARGIN, LOADS],
  CSR: [LOADS],
  DISPATCH: [LOADS],
  CARRIER_TEAM: [LOADS],
  HOTEL_MANAGER: [OCCUPANCY, REVPAR, REVIEWS],
  REVENUE_MANAGER: [OCCUPANCY, ADR, REVPAR],
  FRONT_DESK: [REVIEWS, OCCUPANCY],
}
