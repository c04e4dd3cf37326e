import type { FigureArea } from './figure-table.ts'
import { holdingsTable } from './holdings-table.ts'

export const holdingsArea: FigureArea = {
  name: 'kpi.holdings',
  tables: [holdingsTable],
  main: holdingsTable,
  weekly: [],
  hasHours: false,
}
