import { businessDay, type Day, type Instant, refuse } from '../../kernel/index.ts'
import type { HotelDispute } from './dispute.ts'

type Figures = Pick<HotelDispute, 'amountMinor' | 'recoveredMinor'>

/** Refuses `dispute.amount_invalid`, `dispute.recovered_too_much`. */
export function checkDisputeFigures({ amountMinor, recoveredMinor }: Figures): void {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0)
    refuse('refused', 'dispute.amount_invalid', 'Enter the contested amount as 0 or more, in whole minor units.')
  if (recoveredMinor !== null && (recoveredMinor < 0 || recoveredMinor > amountMinor))
    refuse('refused', 'dispute.recovered_too_much', 'No more than what is contested can be recovered.', {
      amountMinor,
      recoveredMinor,
    })
}

/** Nobody contests anything tomorrow. Refuses `dispute.opened_in_future`. */
export function checkOpened(openedOn: Day, { zone }: Pick<HotelDispute, 'zone'>, at: Instant): void {
  const today = businessDay(at, zone)
  if (openedOn > today)
    refuse('refused', 'dispute.opened_in_future', 'The dispute cannot be of a day to come. Enter when it came in.', {
      openedOn,
      today,
    })
}

/** Refuses `dispute.decided_in_future`, `dispute.decided_before_opening`. */
export function checkDecidedOn(decidedOn: Day, dispute: Pick<HotelDispute, 'zone' | 'openedOn'>, at: Instant): void {
  if (decidedOn > businessDay(at, dispute.zone))
    refuse('refused', 'dispute.decided_in_future', 'It cannot have been decided on a day to come.', { decidedOn })
  if (decidedOn < dispute.openedOn)
    refuse('refused', 'dispute.decided_before_opening', 'It cannot have been decided before it came in.', {
      decidedOn,
      openedOn: dispute.openedOn,
    })
}
