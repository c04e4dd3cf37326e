import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeHotel } from './commands/change-hotel.ts'
import { createHotel } from './commands/create-hotel.ts'
import { setHotelPeople } from './commands/set-hotel-people.ts'
import { voidHotel } from './commands/void-hotel.ts'
import { getHotel } from './queries/get-hotel.ts'
import { listHotels } from './queries/list-hotels.ts'

export const hotelHandlers: Handlers<typeof contract.hotels> = {
  listHotels: { read: listHotels },
  getHotel: { read: getHotel },
  createHotel: { write: async (tx, caller, input) => getHotel(tx, caller, await createHotel(tx, caller, input)) },
  changeHotel: { write: async (tx, caller, input) => getHotel(tx, caller, await changeHotel(tx, caller, input)) },
  setHotelPeople: { write: async (tx, caller, input) => getHotel(tx, caller, await setHotelPeople(tx, caller, input)) },
  voidHotel: { write: async (tx, caller, input) => getHotel(tx, caller, await voidHotel(tx, caller, input)) },
}
