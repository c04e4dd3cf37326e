import { type Instant, refuse } from '../../kernel/index.ts'
import { clockText } from '../clock-text.ts'
import { checkFigures } from '../load-figures.ts'
import { milliseconds } from '../load-times.ts'
import type { Quote } from './quote.ts'

type Figures = Pick<
  Quote,
  'priceMinor' | 'counterMinor' | 'agreedMinor' | 'expectedCostMinor' | 'miles' | 'pickupFrom' | 'pickupTo'
>

/** A price below the expected cost is legal: the expected margin is negative. Refuses what `checkFigures` refuses. */
export function checkQuoteFigures(quote: Figures): void {
  const { priceMinor, counterMinor, agreedMinor, expectedCostMinor, ...rest } = quote
  const road = { miles: rest.miles, pickupFrom: rest.pickupFrom, pickupTo: rest.pickupTo }
  for (const amount of [priceMinor, counterMinor, agreedMinor])
    checkFigures({
      ...road,
      billMinor: amount ?? 0,
      costMinor: expectedCostMinor,
      deliveryFrom: null,
      deliveryTo: null,
    })
}

/** Refuses `quote.validity_over`: a quote that is given out holds for some time yet. */
export function checkValidity(validUntil: Instant, now: Instant): void {
  if (milliseconds(now, validUntil) <= 0)
    refuse('refused', 'quote.validity_over', 'The quote would be over already. Let it be valid until a later time.', {
      validUntil,
      now,
    })
}

/** Refuses `quote.run_out`: nobody is held to a price whose time is over until somebody lets it hold longer. */
export function refuseRunOut({ validUntil, zone }: Pick<Quote, 'validUntil' | 'zone'>, now: Instant): void {
  if (milliseconds(validUntil, now) < 0) return
  const end = `${clockText(validUntil, zone)} (${zone})`
  refuse('conflict', 'quote.run_out', `This quote was valid until ${end}. Let it be valid longer, then accept it.`, {
    validUntil,
    now,
  })
}

/** A person's clock may run ahead of ours by 5 minutes. Refuses `quote.requested_in_future`. */
export function checkRequested(requestedAt: Instant, now: Instant): void {
  if (milliseconds(now, requestedAt) > CLOCK_TOLERANCE_MS)
    refuse('refused', 'quote.requested_in_future', 'The customer cannot ask in the future. Enter when they asked.', {
      requestedAt,
      now,
    })
}

const CLOCK_TOLERANCE_MS = 5 * 60_000
