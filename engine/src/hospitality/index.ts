export {
  amendHotel,
  checkReviewHours,
  type HotelAmendment,
  hotelChanged,
  refuseVoided,
  voidHotel,
} from './amend-hotel.ts'
export * from './disputes/index.ts'
export * from './figures/index.ts'
export { type Hotel, OUT_OF_ORDER_POLICIES, type OutOfOrderPolicy } from './hotel.ts'
export {
  HOTEL_CHANGED,
  HOTEL_EVENT_TYPES,
  type HotelChange,
  type HotelChanged,
  type HotelPerson,
  PEOPLE_CHANGED,
  type PeopleChanged,
} from './hotel-events.ts'
export * from './reviews/index.ts'
export { answersOn, setHotelPeople } from './set-hotel-people.ts'
