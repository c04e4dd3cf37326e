import type { ImportColumn } from '../../../platform/imports/kind.ts'
import { CREDIT_COLUMNS } from './credit-columns.ts'
import { DRIVER_COLUMNS } from './load-driver-columns.ts'
import { FIGURE_COLUMNS } from './load-figure-columns.ts'
import { LANE_COLUMNS } from './load-lane-columns.ts'
import { LIFE_COLUMNS } from './load-life-columns.ts'
import { NAMING_COLUMNS } from './load-naming-columns.ts'

export const LOAD_COLUMNS: readonly ImportColumn[] = [
  ...NAMING_COLUMNS,
  ...LANE_COLUMNS,
  ...FIGURE_COLUMNS,
  ...LIFE_COLUMNS,
  ...DRIVER_COLUMNS,
  ...CREDIT_COLUMNS,
  {
    key: 'isTest',
    label: 'Test',
    type: 'yes-no',
    synonyms: ['test', 'is test', 'training'],
    hint: 'Yes for a load that counts nowhere.',
  },
]
