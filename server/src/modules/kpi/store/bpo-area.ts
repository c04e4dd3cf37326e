import { bpoHours, bpoRollUps, bpoTable } from './bpo-table.ts'
import type { FigureArea } from './figure-table.ts'

export const bpoArea: FigureArea = {
  name: 'kpi.bpo',
  tables: [bpoHours, bpoTable, bpoRollUps],
  main: bpoTable,
  weekly: [],
  hasHours: true,
}
