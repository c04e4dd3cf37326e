import type { contract, ParsedInput } from '@holdfast/contract'
import type { Draft, Equipment, ToldLoad } from '@holdfast/engine/freight'
import type { SeenLoad } from './queries/seen-load.ts'

/** Whom to ask about a load, and how, as somebody wants it. */
export type Asking = ParsedInput<typeof contract.outreach.previewOutreach>

export function draftOf({ channel, subject, text, rateMinor }: Asking): Draft {
  return { channel, subject: subject ?? null, text, rateMinor: rateMinor ?? null }
}

/** What is told of a load. */
export function toldLoad({ load, row }: SeenLoad): ToldLoad {
  return {
    number: load.number,
    lane: load.lane,
    equipment: row.equipment as Equipment,
    weightPounds: row.weight_pounds,
    pickup: { from: load.pickupFrom, to: load.pickupTo },
    zone: load.zone,
    currency: load.currency,
  }
}
