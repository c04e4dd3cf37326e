import type { PayException } from '@holdfast/contract'

export type ExceptionKind = PayException['kind']

/** What each kind of exception is called, and what is to be done about one. */
export const EXCEPTIONS: Readonly<Record<ExceptionKind, { readonly name: string; readonly help: string }>> = {
  HELD: { name: 'Held back', help: 'Nobody whom a hold touches is approved until it is released.' },
  UNCREDITED: {
    name: 'Uncredited',
    help: 'Nobody is paid for these loads or nights. Credit or assign somebody, or let it pass.',
  },
  UNRATED: { name: 'No exchange rate', help: 'Their money counts for nothing until a rate of the day is recorded.' },
  MISSING_BUY: { name: 'Missing buy', help: 'Without the carrier’s cost their margin is not paid.' },
  UNMEASURED: {
    name: 'Unknown figures',
    help: 'Record what is missing of these nights: until then they count for nothing.',
  },
  LOST_SHARE: { name: 'Lost share', help: 'Part of these loads belongs to somebody who had left.' },
  VARIANCE: { name: 'Unusual amount', help: 'Far from what the same person earned in the periods before.' },
  NEGATIVE_NET: { name: 'Below zero', help: 'Nothing is paid; what is left over waits for the next payout.' },
  DEACTIVATED: { name: 'Has left', help: 'They were deactivated. What they earned until then is theirs.' },
  EARNS_NOTHING: { name: 'Earns nothing', help: 'Members whom no rule paid anything in these days.' },
  UNPAID_BEFORE: {
    name: 'Unpaid before',
    help: 'Money of earlier days that no payout covers. Pay those days, or let it pass.',
  },
}
