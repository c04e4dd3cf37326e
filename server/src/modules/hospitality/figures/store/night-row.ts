import type { HotelNight, NightFigures, NightSource } from '@holdfast/engine/hospitality'
import type { HotelId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type NightRow = Selectable<DB['hospitality.hotel_days']>
type FigureColumns = Pick<
  NightRow,
  | 'physical_rooms'
  | 'out_of_order_rooms'
  | 'rooms_sold'
  | 'complimentary_rooms'
  | 'house_use_rooms'
  | 'room_revenue_minor'
  | 'food_and_beverage_minor'
  | 'other_revenue_minor'
  | 'gross_operating_profit_minor'
>

/** A night as its rules see it. */
export function toNight(row: NightRow): HotelNight {
  return {
    hotelId: row.hotel_id as HotelId,
    day: row.day,
    figures: figuresOf(row),
    source: row.source as NightSource,
    isVoid: row.voided_at !== null,
    version: row.version,
  }
}

export function figuresOf(row: FigureColumns): NightFigures {
  return {
    physicalRooms: row.physical_rooms,
    outOfOrderRooms: row.out_of_order_rooms,
    roomsSold: row.rooms_sold,
    complimentaryRooms: row.complimentary_rooms,
    houseUseRooms: row.house_use_rooms,
    roomRevenueMinor: row.room_revenue_minor,
    foodAndBeverageMinor: row.food_and_beverage_minor,
    otherRevenueMinor: row.other_revenue_minor,
    grossOperatingProfitMinor: row.gross_operating_profit_minor,
  }
}

export function figureColumns(figures: NightFigures): FigureColumns {
  return {
    physical_rooms: figures.physicalRooms,
    out_of_order_rooms: figures.outOfOrderRooms,
    rooms_sold: figures.roomsSold,
    complimentary_rooms: figures.complimentaryRooms,
    house_use_rooms: figures.houseUseRooms,
    room_revenue_minor: figures.roomRevenueMinor,
    food_and_beverage_minor: figures.foodAndBeverageMinor,
    other_revenue_minor: figures.otherRevenueMinor,
    gross_operating_profit_minor: figures.grossOperatingProfitMinor,
  }
}
