import type { BpoFigures } from '@holdfast/contract'
import { CREDIT_ROLES } from '@holdfast/engine/freight'
import { type Day, minorDigits, multiply, rational, toText } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { agentOf } from '../../bpo/index.ts'
import { myMetricDays } from '../../incentives/index.ts'
import { bpoFigures, ownFreight } from '../../kpi/index.ts'
import { measuredValue } from '../credit-number.ts'

export type Span = { readonly from: Day; readonly to: Day; readonly campaignId: string | null }
/** By figure of the catalogue of targets, in its unit; one that no person has is left out, null: nothing was measured. */
export type OwnFigures = Readonly<Record<string, string | null>>

const NONE: OwnFigures = {}

/** What the caller did in some days, as far as their trade measures people. */
export async function ownFigures(db: Reads, caller: Caller, venture: CallerVenture, span: Span): Promise<OwnFigures> {
  switch (venture.type) {
    case 'LOGISTICS':
    case 'TRANSPORT': {
      const role = CREDIT_ROLES.find((each) => each === venture.membership?.jobRole)
      return role ? ownFreight(db, caller, { ventureId: venture.id, from: span.from, to: span.to, role }) : NONE
    }
    case 'BPO':
      return ownCalls(db, caller, venture, span)
    case 'HOSPITALITY':
      return ownNights(db, caller, venture, span)
    default:
      return NONE
  }
}

async function ownCalls(db: Reads, caller: Caller, venture: CallerVenture, span: Span): Promise<OwnFigures> {
  const agentId = await agentOf(db, venture.id, personOf(caller))
  if (agentId === null) return NONE
  const { from, to, campaignId } = span
  const campaign = campaignId === null ? {} : { campaignId }
  const { total } = await bpoFigures(db, caller, { ventureId: venture.id, from, to, agentId, ...campaign })
  const own = total.find(({ currency }) => currency === venture.currency)
  return own ? textOf(own) : NONE
}

function textOf(figures: BpoFigures): OwnFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([figure, value]) => [figure, value === null ? null : String(value)]),
  )
}

/** By figure, the measure that pay takes of whoever answers for a hotel. */
const OF_NIGHTS = {
  occupancy: { metric: 'hotel_occupancy', inMoney: false },
  adr: { metric: 'hotel_adr', inMoney: true },
  revpar: { metric: 'hotel_revpar', inMoney: true },
  reviewsAnswered: { metric: 'hotel_reviews_responded', inMoney: false },
  totalRevenueMinor: { metric: 'hotel_revenue', inMoney: true },
} as const

async function ownNights(db: Reads, caller: Caller, venture: CallerVenture, span: Span): Promise<OwnFigures> {
  const days = await myMetricDays(db, caller, venture.id, span)
  return Object.fromEntries(
    Object.entries(OF_NIGHTS).map(([figure, { metric, inMoney }]) => {
      const own = days.filter(({ metricKey }) => metricKey === metric)
      const value = measuredValue(metric, own, inMoney ? venture.currency : null)
      return [figure, figure === 'totalRevenueMinor' ? inMinor(value, venture.currency) : value]
    }),
  )
}

function inMinor(major: string | null, currency: string): string | null {
  return major === null ? null : toText(multiply(rational(major), rational(10 ** minorDigits(currency))))
}
