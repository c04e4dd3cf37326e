import type { RecordedNight } from '@holdfast/contract'
import {
  availableRooms,
  type HotelRatio,
  isLossNight,
  type NightFigures,
  type NightSource,
  nightRatios,
  nightWarnings,
  type OutOfOrderPolicy,
  totalRevenue,
} from '@holdfast/engine/hospitality'
import { divide, fromMinor, rational, toDecimal } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import { mayManageHotels, mayRecordNights } from '../../policy.ts'
import { figuresOf, type NightRow } from '../store/night-row.ts'

/** A night with what its hotel says about it. */
export type FoundNight = NightRow & {
  readonly hotel_name: string
  readonly hotel_code: string
  readonly currency: string
  readonly out_of_order_policy: string
  readonly loss_threshold_minor: number | null
  readonly hotel_voided: boolean
  readonly recorder: { readonly id: string; readonly name: string } | null
}

/** Of a night `d` of a hotel `h`. */
export const besideNight = sql`
  h.name as hotel_name, h.code as hotel_code, h.currency, h.out_of_order_policy, h.loss_threshold_minor,
  h.voided_at is not null as hotel_voided, ${personNamed('d.recorded_by')} as recorder`

export function toRecordedNight(caller: Caller, row: FoundNight): RecordedNight {
  const figures = figuresOf(row)
  const money = (minor: number | null) => (minor === null ? null : { minor, currency: row.currency })
  const stands = row.voided_at === null && !row.hotel_voided
  return {
    id: row.id,
    ventureId: row.venture_id,
    hotel: { id: row.hotel_id, name: row.hotel_name, code: row.hotel_code },
    day: row.day,
    ...shownFigures(figures, row.currency),
    availableRooms: availableRooms(figures, row.out_of_order_policy as OutOfOrderPolicy),
    totalRevenue: money(totalRevenue(figures)),
    ...ratiosOf(figures, row),
    isLossNight: isLossNight(figures, row.loss_threshold_minor),
    warnings: [...nightWarnings(figures)],
    source: row.source as NightSource,
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
    version: row.version,
    can: {
      record: !row.hotel_voided && mayRecordNights(caller, row.venture_id),
      void: stands && mayManageHotels(caller, row.venture_id),
    },
  }
}

export function shownFigures(figures: NightFigures, currency: string) {
  const money = (minor: number | null) => (minor === null ? null : { minor, currency })
  return {
    physicalRooms: figures.physicalRooms,
    outOfOrderRooms: figures.outOfOrderRooms,
    roomsSold: figures.roomsSold,
    complimentaryRooms: figures.complimentaryRooms,
    houseUseRooms: figures.houseUseRooms,
    roomRevenue: money(figures.roomRevenueMinor),
    foodAndBeverage: money(figures.foodAndBeverageMinor),
    otherRevenue: money(figures.otherRevenueMinor),
    grossOperatingProfit: money(figures.grossOperatingProfitMinor),
  }
}

function ratiosOf(figures: NightFigures, row: FoundNight) {
  const parts = nightRatios({ ...figures, day: row.day, outOfOrderPolicy: row.out_of_order_policy as OutOfOrderPolicy })
  const value = (ratio: HotelRatio) => (parts[ratio] === null ? null : ratioText(ratio, parts[ratio], row.currency))
  return {
    occupancy: value('occupancy'),
    adr: value('adr'),
    revpar: value('revpar'),
    trevpar: value('trevpar'),
    goppar: value('goppar'),
  }
}

const DIGITS = 6

/** Occupancies are fractions, the others money of one room in major units; six decimals, half-even. null: of nothing. */
export function ratioText(
  ratio: HotelRatio,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  currency: string,
): string | null {
  if (denominator === 0) return null
  const isShare = ratio.startsWith('occupancy')
  const over = isShare ? rational(numerator) : fromMinor({ minor: numerator, currency })
  return toDecimal(divide(over, rational(denominator)), DIGITS)
}
