/** Why a customer's load went away uncarried (domain.md §3). */
export const LOST_REASONS = [
  'RATE',
  'NO_TRUCK',
  'LATE_QUOTE',
  'SHIPPER_CANCELED',
  'CARRIER_REJECTED',
  'INTERNAL_ERROR',
  'OTHER',
] as const
export type LostReason = (typeof LOST_REASONS)[number]

/** Why a carrier gave a load back. */
export const FELL_OFF_CAUSES = [
  'RATE',
  'BETTER_LOAD',
  'EQUIPMENT',
  'BREAKDOWN',
  'DRIVER',
  'HOURS_OF_SERVICE',
  'DOUBLE_BOOKED',
  'SCHEDULE',
  'WEATHER',
  'FACILITY',
  'PAPERWORK',
  'AUTHORITY_OR_INSURANCE',
  'NO_CONTACT',
  'OTHER',
] as const
export type FellOffCause = (typeof FELL_OFF_CAUSES)[number]

export const REASON_NAMES: Readonly<Record<LostReason | FellOffCause, string>> = {
  RATE: 'rate',
  NO_TRUCK: 'no truck found',
  LATE_QUOTE: 'quoted too late',
  SHIPPER_CANCELED: 'the shipper cancelled',
  CARRIER_REJECTED: 'the carrier was refused',
  INTERNAL_ERROR: 'our own mistake',
  BETTER_LOAD: 'took a better load',
  EQUIPMENT: 'equipment',
  BREAKDOWN: 'breakdown',
  DRIVER: 'no driver',
  HOURS_OF_SERVICE: 'hours of service',
  DOUBLE_BOOKED: 'double-booked',
  SCHEDULE: 'schedule',
  WEATHER: 'weather',
  FACILITY: 'facility',
  PAPERWORK: 'paperwork',
  AUTHORITY_OR_INSURANCE: 'authority or insurance',
  NO_CONTACT: 'no contact',
  OTHER: 'other',
}
