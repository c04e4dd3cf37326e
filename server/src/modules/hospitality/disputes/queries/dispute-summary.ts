import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { DISPUTE_KINDS, type DisputeKind, type DisputeSum, disputeFigures } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelVenture } from '../../policy.ts'
import { type DisputedHotel, hotelsOf } from '../store/find-hotel.ts'
import { deadlinesOf } from './dispute-deadlines.ts'

type Endpoint = typeof contract.hotelDisputes.hotelDisputeSummary
type Summary = Reply<Endpoint>
type Sum = DisputeSum & { readonly hotelId: string; readonly kind: DisputeKind; readonly currency: string }

const MOST_DAYS = 800

/** What became of the disputes received in a range, and what awaits evidence now. */
export async function disputeSummary(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Summary> {
  const venture = hotelVenture(caller, input.ventureId)
  authorize(may(caller, 'hotel.read', venture.id), 'see the figures of this venture’s disputes')
  const { from, to } = checkedRange(input)
  const hotels = await hotelsOf(db, venture.id)
  const sums = await sumsOf(db, input)
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort((a, b) =>
    a === venture.currency ? -1 : b === venture.currency ? 1 : a < b ? -1 : 1,
  )
  return {
    from,
    to,
    currencies: currencies.map((currency) => figuresOf(sums, currency)),
    byHotel: hotels.flatMap((hotel) => ofHotel(hotel, sums, currencies)),
    byKind: DISPUTE_KINDS.flatMap((kind) => ofKind(kind, sums, currencies)),
    deadlines: await deadlinesOf(db, caller, {
      ventureId: venture.id,
      currency: venture.currency,
      hotelId: input.hotelId,
    }),
  }
}

function checkedRange({ from, to }: ParsedInput<Endpoint>) {
  const days = Temporal.PlainDate.from(from).until(to).days + 1
  if (days < 1 || days > MOST_DAYS)
    refuse('refused', 'range.invalid', `Ask for 1 to ${MOST_DAYS} days, the first one first.`, { from, to })
  return { from, to }
}

async function sumsOf(db: Reads, { ventureId, hotelId, from, to }: ParsedInput<Endpoint>): Promise<readonly Sum[]> {
  const found = await sql<Sum>`
    select d.hotel_id as "hotelId", d.kind, d.currency, d.status, count(*)::int as disputes,
      sum(d.amount_minor)::bigint as "amountMinor", count(d.recovered_minor)::int as "knownCount",
      coalesce(sum(d.amount_minor) filter (where d.recovered_minor is not null), 0)::bigint as "knownAmountMinor",
      coalesce(sum(d.recovered_minor), 0)::bigint as "recoveredMinor"
    from hospitality.dispute_facts d
    where d.venture_id = ${ventureId} and d.opened_on between ${from}::date and ${to}::date
      ${hotelId === undefined ? sql`` : sql`and d.hotel_id = ${hotelId}::uuid`}
    group by d.hotel_id, d.kind, d.currency, d.status`.execute(db)
  return found.rows
}

function ofHotel({ id, name }: DisputedHotel, sums: readonly Sum[], currencies: readonly string[]) {
  const own = sums.filter(({ hotelId }) => hotelId === id)
  return inCurrencies(own, currencies).map((figures) => ({ hotel: { id, name }, ...figures }))
}

function ofKind(kind: DisputeKind, sums: readonly Sum[], currencies: readonly string[]) {
  const own = sums.filter((sum) => sum.kind === kind)
  return inCurrencies(own, currencies).map((figures) => ({ kind, ...figures }))
}

function inCurrencies(sums: readonly Sum[], currencies: readonly string[]) {
  const own = currencies.filter((currency) => sums.some((sum) => sum.currency === currency))
  return own.map((currency) => figuresOf(sums, currency))
}

/** Of one currency alone: money of two is never summed, and neither is a rate of both. */
function figuresOf(sums: readonly Sum[], currency: string): Summary['currencies'][number] {
  const { received, underWay, won, lost, closed, recoveredMinor, ...rates } = disputeFigures(
    sums.filter((sum) => sum.currency === currency),
  )
  const tally = ({ disputes, amountMinor }: typeof received) => ({
    disputes,
    amount: { minor: amountMinor, currency },
  })
  return {
    currency,
    received: tally(received),
    underWay: tally(underWay),
    won: tally(won),
    lost: tally(lost),
    closed: tally(closed),
    recovered: recoveredMinor === null ? null : { minor: recoveredMinor, currency },
    ...rates,
  }
}
