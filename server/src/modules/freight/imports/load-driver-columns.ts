import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** Who drove it. */
export const DRIVER_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'carrier',
    label: 'Carrier',
    type: 'text',
    synonyms: ['carrier', 'carrier name', 'trucking company', 'mc', 'mc number', 'mc #', 'vendor', 'carrier mc'],
    hint: 'Name, MC 884120 or DOT 2310045. One that is not known yet is created.',
  },
  {
    key: 'truck',
    label: 'Own truck',
    type: 'text',
    synonyms: ['truck', 'truck number', 'truck #', 'unit', 'unit number', 'unit #', 'tractor', 'vehicle'],
    hint: 'Of a transport venture: which of its own trucks, such as 214.',
  },
  {
    key: 'driver',
    label: 'Own driver',
    type: 'text',
    synonyms: ['driver', 'driver name', 'driver email'],
    hint: 'Of a transport venture: one of its people; another name is kept beside the truck.',
  },
]
