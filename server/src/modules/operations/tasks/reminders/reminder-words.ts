import type { Day } from '@holdfast/engine/kernel'
import type { ReminderKind } from '@holdfast/engine/operations'

/** What the task of each cause says; a name may be as long as a title. */
const MOST = 200
const titled = (words: string) => (words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words)

export const quoteAnswer = ({ number, customer }: { readonly number: string; readonly customer: string }) =>
  titled(`Get an answer to quote ${number} of ${customer} before it expires`)

export const customerCall = ({ name, lastOn }: { readonly name: string; readonly lastOn: Day }) =>
  titled(`Call ${name}: no load delivered since ${lastOn}`)

export const reviewAnswer = ({ guest, hotel }: { readonly guest: string | null; readonly hotel: string }) =>
  titled(`Answer the negative review ${guest === null ? 'of' : `by ${guest} of`} ${hotel}`)

export const disputeEvidence = ({ reference, hotel }: { readonly reference: string | null; readonly hotel: string }) =>
  titled(`Send the evidence of the dispute ${reference === null ? 'at' : `${reference} at`} ${hotel}`)

/** Why a reminder closed itself. */
export const CAUSE_GONE: Readonly<Record<ReminderKind, string>> = {
  QUOTE_EXPIRING: 'The quote does not wait for an answer any more, or is valid longer.',
  CUSTOMER_DORMANT: 'The customer is not dormant any more.',
  REVIEW_UNANSWERED: 'The review was answered, or is not negative any more.',
  DISPUTE_DUE: 'The dispute does not wait for evidence any more, or has a later date.',
}
