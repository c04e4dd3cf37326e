import type { QuoteChange } from '@holdfast/contract'
import { amendQuote as decide, type QuoteAmendment } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { detailChanges, editedDetails } from '../../details.ts'
import { laneAfter } from '../../lane.ts'
import { findCustomer } from '../../store/find-customer.ts'
import { utc, utcOrNull } from '../../utc.ts'
import { quoteContextOf } from '../context.ts'
import { authorizeQuoteWish } from '../policy.ts'
import { requireSalesperson } from '../store/find-salesperson.ts'
import type { HeldQuote } from '../store/hold-quote.ts'
import { saveQuote } from '../store/save-quote.ts'

type Input = Extract<QuoteChange, { readonly version: number }>

/** Edits fields. Refuses `record.changed` when somebody else did so meanwhile, `customer.unknown`, `person.unknown`. */
export async function amendQuote(tx: Tx, caller: Caller, held: HeldQuote, input: Input): Promise<void> {
  const { quote, row, venture } = held
  authorizeQuoteWish(caller, 'amend', quote)
  const { customerId } = input
  const amendment: QuoteAmendment = {
    ...figuresOf(input),
    lane: laneAfter(quote.lane, input),
    customer: customerId === undefined ? undefined : await findCustomer(tx, venture.id, customerId),
    salespersonId: await salespersonAfter(tx, venture.id, input),
    details: detailChanges([
      ['equipment', row.equipment, input.equipment],
      ['weightPounds', row.weight_pounds, input.weightPounds],
      ['notes', row.notes, input.notes],
    ]),
  }
  const { next, events } = decide(quote, amendment, quoteContextOf(caller, venture))
  await saveQuote(tx, quote, next, {
    ...editedDetails(input),
    ...(input.notes !== undefined && { notes: input.notes }),
  })
  publish(tx, caller, venture.id, events)
}

async function salespersonAfter(
  tx: Tx,
  ventureId: VentureId,
  { salespersonId }: Input,
): Promise<QuoteAmendment['salespersonId']> {
  return typeof salespersonId === 'string' ? requireSalesperson(tx, ventureId, salespersonId) : salespersonId
}

function figuresOf({ version, priceMinor, expectedCostMinor, miles, pickup, validUntil, requestedAt }: Input) {
  return {
    version,
    priceMinor,
    expectedCostMinor,
    miles,
    ...(pickup && { pickupFrom: utcOrNull(pickup.from), pickupTo: utcOrNull(pickup.to) }),
    validUntil: validUntil === undefined ? undefined : utc(validUntil),
    requestedAt: requestedAt === undefined ? undefined : utc(requestedAt),
  }
}
