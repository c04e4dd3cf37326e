import type { FigureArea } from './figure-table.ts'
import { hotelTable } from './hotel-table.ts'

export const hotelArea: FigureArea = {
  name: 'kpi.hotel',
  tables: [hotelTable],
  main: hotelTable,
  weekly: [],
  hasHours: false,
}
