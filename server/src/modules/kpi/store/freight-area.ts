import type { FigureArea } from './figure-table.ts'
import { creditedWeeks, freightCredited } from './freight-credited.ts'
import { freightLost, lostWeeks } from './freight-lost.ts'
import { freightRollUps, freightWeeks } from './freight-roll-ups.ts'
import { freightTable } from './freight-table.ts'

export const freightArea: FigureArea = {
  name: 'kpi.freight',
  tables: [freightTable, freightRollUps, freightCredited, freightLost],
  main: freightTable,
  weekly: [freightWeeks, creditedWeeks, lostWeeks],
  hasHours: false,
}
