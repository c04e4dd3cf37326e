import type { CustomerId, Day, LoadId } from '@holdfast/engine/kernel'
import type { FreightFacts, FreightLoad } from '@holdfast/engine/kpi'
import type { FreightRows } from './freight-rows.fixture.ts'
import type { QuoteRows } from './quote-rows.fixture.ts'

/** The same rows as the rule sees them, of one currency: figures are kept per currency. */
export function factsOf(rows: FreightRows, quotes: QuoteRows, currency: string): FreightFacts {
  const mine = rows.filter((load) => load.currency === currency)
  return {
    loads: mine.map(loadOf),
    fellOff: mine.flatMap((load) => load.fellOff.map((fall) => ({ loadId: load.id as LoadId, on: fall.fell_off_on }))),
    atRisk: mine.flatMap(flagsOf),
    quotes: quotes
      .filter((quote) => quote.currency === currency)
      .map((quote) => ({ ...quote, sentOn: quote.sent_on, isTest: quote.is_test, voidedAt: quote.voided_at })),
  }
}

function loadOf(load: FreightRows[number]): FreightLoad {
  return {
    id: load.id as LoadId,
    status: load.status,
    customerId: 'any' as CustomerId,
    currency: load.currency,
    billMinor: load.bill_minor,
    costMinor: load.cost_minor,
    miles: load.miles,
    createdOn: load.created_on,
    coveredOn: load.covered_on,
    lostOn: load.lost_on,
    pickedUpOn: load.picked_up_on,
    pickedUpAt: load.picked_up_at,
    pickupTo: load.pickup_to,
    deliveredOn: load.delivered_on,
    deliveredAt: load.delivered_at,
    deliveryTo: load.delivery_to,
    billingDate: load.billing_date,
    isTest: load.is_test,
    voidedAt: load.isVoid ? '2026-06-18T00:00:00.000Z' : null,
  }
}

function flagsOf(load: FreightRows[number]): FreightFacts['atRisk'] {
  const loadId = load.id as LoadId
  const cleared = load.flags
    .filter((flag) => flag.kind === 'AT_RISK')
    .map((flag) => ({ loadId, from: flag.raised_on, to: flag.cleared_on }))
  if (load.openSince === null) return cleared
  return [...cleared, { loadId, from: load.openSince, to: isUnderWay(load) ? null : endedOn(load, load.openSince) }]
}

function isUnderWay({ status }: FreightRows[number]): boolean {
  return ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT'].includes(status)
}

/** A flag that nobody took down ended with its load. */
function endedOn(load: FreightRows[number], raisedOn: Day): Day {
  const ended = load.delivered_on ?? load.lost_on
  return ended !== null && ended > raisedOn ? ended : raisedOn
}
