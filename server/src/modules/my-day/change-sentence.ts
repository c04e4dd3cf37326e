import { type FreightEvent, type LoadStatus, REASON_NAMES, STATUS_NAMES } from '@holdfast/engine/freight'

/** "Ana Whitfield marked NL-1001 as delivered." Amounts are left out: a page shown to others names none. */
export function changeSentence(event: FreightEvent, who: string): string {
  const { number, status } = event.facts
  switch (event.type) {
    case 'freight.load_created':
      return `${who} entered ${number}.`
    case 'freight.load_undelivered':
      return `${who} took back the delivery of ${number}: it is ${STATUS_NAMES[status]} again.`
    case 'freight.load_reopened':
      return `${who} reopened ${number}: it is ${STATUS_NAMES[status]} again.`
    case 'freight.load_amended':
      return amended(event.facts.changes, who, number, status)
    case 'freight.load_carrier_fell_off':
      return `The carrier fell off ${number}: ${REASON_NAMES[event.facts.cause]}.`
    case 'freight.load_at_risk':
      return ended(`${number} is at risk: ${event.facts.reason}`)
    case 'freight.load_at_risk_cleared':
      return `${number} is no longer at risk.`
    case 'freight.load_voided':
      return ended(`${who} voided ${number}: ${event.facts.reason}`)
    case 'freight.credits_changed':
      return `${who} changed who is credited on ${number}.`
    default:
      return `${who} marked ${number} as ${STATUS_NAMES[status]}.`
  }
}

/** What a person calls the fields of a load. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  customerId: 'customer',
  billMinor: 'bill',
  costMinor: 'cost',
  miles: 'miles',
  lane: 'lane',
  pickupFrom: 'pickup time',
  pickupTo: 'pickup time',
  deliveryFrom: 'delivery time',
  deliveryTo: 'delivery time',
  billingDateFixed: 'billing date',
  pickedUpAt: 'time of the pickup',
  deliveredAt: 'time of the delivery',
}

function amended(changes: object, who: string, number: string, status: LoadStatus): string {
  if ('status' in changes) return `${who} set ${number} back to ${STATUS_NAMES[status]}.`
  const fields = [...new Set(Object.keys(changes).map((field) => FIELD_NAMES[field] ?? 'details'))]
  return `${who} changed the ${listed(fields)} of ${number}.`
}

function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ')
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
