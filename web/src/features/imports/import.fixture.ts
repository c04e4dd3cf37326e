import type { Import, ImportKind } from '@holdfast/contract'

const column: Pick<ImportKind['columns'][number], 'type' | 'isRequired' | 'choices' | 'hint'> = {
  type: 'text',
  isRequired: false,
  choices: [],
  hint: '',
}

export const kind: ImportKind = {
  name: 'loads',
  label: 'Loads',
  columns: [
    { ...column, key: 'externalRef', label: 'Reference' },
    { ...column, key: 'customer', label: 'Customer', isRequired: true },
    { ...column, key: 'billMinor', label: 'Bill', type: 'money', isRequired: true },
    { ...column, key: 'note', label: 'Note' },
  ],
  options: [
    {
      key: 'equipment',
      label: 'Equipment',
      type: 'choice',
      choices: [{ value: 'VAN', label: 'Van' }],
      isRequired: true,
      hint: '',
    },
  ],
}

export const file: Import = {
  id: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c733',
  version: 2,
  ventureId: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c734',
  kind: 'loads',
  label: 'Loads',
  fileName: 'loads-2025.csv',
  status: 'CHECKED',
  headers: ['Load #', 'Shipper', 'Bill', 'Remarks'],
  mapping: { externalRef: 'Load #', customer: 'Shipper', billMinor: 'Bill' },
  mappedBy: 'guessed',
  firstValues: { 'Load #': ['4471', '4472'], Shipper: ['Cordova Produce', 'Halden Paper'] },
  options: {},
  missing: [],
  leftOpen: [],
  rows: 5000,
  badRows: 3,
  skippedRows: 0,
  wouldBe: { new: 4997, changed: 0, same: 0 },
  sample: [{ line: 2, values: { externalRef: '4471', customer: 'Cordova Produce', billMinor: '$2,705.00' } }],
  firstBadRows: [],
  notes: [],
  progress: { linesDone: 0, became: { new: 0, changed: 0, same: 0 } },
  failure: null,
  createdBy: { id: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c735', name: 'Meera Iyer' },
  createdAt: '2026-06-18T13:12:00.000Z',
  finishedAt: null,
  can: { map: true, fix: true, commit: true, skip: true, discard: true },
}
