import type { Equipment, LoadStatus, LostReason } from '@holdfast/engine/freight'

/** How files write a load's state. */
export const STATUS_WORDS: Readonly<Record<LoadStatus, readonly string[]>> = {
  OPEN: ['open', 'available', 'new', 'pending', 'posted', 'unassigned', 'uncovered'],
  COVERED: ['covered', 'booked', 'assigned', 'tendered', 'confirmed', 'scheduled'],
  DISPATCHED: ['dispatched', 'driver assigned'],
  IN_TRANSIT: ['in transit', 'on the road', 'picked up', 'loaded', 'en route', 'on route', 'moving'],
  DELIVERED: ['delivered', 'completed', 'complete', 'done', 'finished', 'unloaded'],
  INVOICED: ['invoiced', 'billed', 'invoice sent'],
  PAID: ['paid', 'closed', 'payment received', 'settled'],
  LOST: ['lost', 'rejected', 'declined', 'not awarded'],
  CANCELLED: ['cancelled', 'canceled', 'cancel', 'tonu'],
}

export const EQUIPMENT_WORDS: Readonly<Record<Equipment, readonly string[]>> = {
  VAN: ['van', 'dry van', 'v', 'dv', '53 van', '53 dry van', 'dryvan'],
  REEFER: ['reefer', 'refrigerated', 'r', 'temp controlled', '53 reefer'],
  FLATBED: ['flatbed', 'flat', 'f', 'fb', 'flat bed'],
  STEP_DECK: ['step deck', 'stepdeck', 'sd', 'step'],
  POWER_ONLY: ['power only', 'po', 'power'],
  BOX_TRUCK: ['box truck', 'box', 'straight truck', 'sprinter', 'bt'],
  TANKER: ['tanker', 'tank'],
  CONTAINER: ['container', 'intermodal', 'drayage', 'dray'],
}

export const EQUIPMENT_LABELS: Readonly<Record<Equipment, string>> = {
  VAN: 'Dry van',
  REEFER: 'Reefer',
  FLATBED: 'Flatbed',
  STEP_DECK: 'Step deck',
  POWER_ONLY: 'Power only',
  BOX_TRUCK: 'Box truck',
  TANKER: 'Tanker',
  CONTAINER: 'Container',
}

export const LOST_WORDS: Readonly<Record<LostReason, readonly string[]>> = {
  RATE: ['rate', 'price', 'too expensive', 'rate too high'],
  NO_TRUCK: ['no truck', 'no capacity', 'no carrier'],
  LATE_QUOTE: ['late quote', 'quoted late', 'too late'],
  SHIPPER_CANCELED: ['shipper canceled', 'shipper cancelled', 'customer canceled', 'customer cancelled'],
  CARRIER_REJECTED: ['carrier rejected', 'carrier refused'],
  INTERNAL_ERROR: ['internal error', 'our mistake', 'error'],
  OTHER: ['other', 'unknown'],
}
