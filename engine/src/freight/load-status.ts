export const LOAD_STATUSES = [
  'OPEN',
  'COVERED',
  'DISPATCHED',
  'IN_TRANSIT',
  'DELIVERED',
  'INVOICED',
  'PAID',
  'LOST',
  'CANCELLED',
] as const
export type LoadStatus = (typeof LOAD_STATUSES)[number]

/** What a person can want of a load's status, in the order of the buttons. */
export const INTENTIONS = [
  'cover',
  'dispatch',
  'start_transit',
  'deliver',
  'invoice',
  'pay',
  'fall_off',
  'reopen',
  'undeliver',
  'take_back_invoice',
  'take_back_payment',
  'lose',
  'cancel',
  'void',
] as const
export type Intention = (typeof INTENTIONS)[number]

type Steps = Readonly<Partial<Record<LoadStatus, Intention>>>

/** Every legal move: from → to → the intention that makes it (domain.md §3, Freight). What is absent is refused. */
export const LOAD_TRANSITIONS: Readonly<Record<LoadStatus, Steps>> = {
  OPEN: { COVERED: 'cover', LOST: 'lose', CANCELLED: 'cancel' },
  COVERED: {
    DISPATCHED: 'dispatch',
    IN_TRANSIT: 'start_transit',
    DELIVERED: 'deliver',
    OPEN: 'fall_off',
    LOST: 'lose',
    CANCELLED: 'cancel',
  },
  DISPATCHED: {
    IN_TRANSIT: 'start_transit',
    DELIVERED: 'deliver',
    OPEN: 'fall_off',
    LOST: 'lose',
    CANCELLED: 'cancel',
  },
  IN_TRANSIT: { DELIVERED: 'deliver', OPEN: 'fall_off', CANCELLED: 'cancel' },
  DELIVERED: {
    INVOICED: 'invoice',
    OPEN: 'undeliver',
    COVERED: 'undeliver',
    DISPATCHED: 'undeliver',
    IN_TRANSIT: 'undeliver',
  },
  INVOICED: { PAID: 'pay', DELIVERED: 'take_back_invoice' },
  PAID: { INVOICED: 'take_back_payment' },
  LOST: { OPEN: 'reopen', COVERED: 'reopen', DISPATCHED: 'reopen', IN_TRANSIT: 'reopen' },
  CANCELLED: { OPEN: 'reopen', COVERED: 'reopen', DISPATCHED: 'reopen', IN_TRANSIT: 'reopen' },
}

/** The states in which somebody drives it, or drove it. */
export const COVERED_OR_LATER: readonly LoadStatus[] = [
  'COVERED',
  'DISPATCHED',
  'IN_TRANSIT',
  'DELIVERED',
  'INVOICED',
  'PAID',
]

/** The states in which a load's revenue, pay and points count: DELIVERED or later. */
export const COUNTED_AS_DELIVERED: readonly LoadStatus[] = ['DELIVERED', 'INVOICED', 'PAID']

export const STATUS_NAMES: Readonly<Record<LoadStatus, string>> = {
  OPEN: 'open',
  COVERED: 'covered',
  DISPATCHED: 'dispatched',
  IN_TRANSIT: 'in transit',
  DELIVERED: 'delivered',
  INVOICED: 'invoiced',
  PAID: 'paid',
  LOST: 'lost',
  CANCELLED: 'cancelled',
}
