import { importKind } from '../../../platform/imports/kind.ts'
import { CARRIERS } from '../store/record-table.ts'
import type { RecordRow } from './decide-records.ts'
import { recordSession } from './record-session.ts'

/** Who drives for the venture; known by code, MC or DOT number, else by name without case. */
export const carriers = importKind<RecordRow>({
  name: 'carriers',
  label: 'Carriers',
  permission: 'imports.work',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  columns: [
    {
      key: 'name',
      label: 'Carrier',
      type: 'text',
      isRequired: true,
      synonyms: ['name', 'carrier name', 'company', 'company name', 'legal name', 'trucking company'],
      hint: 'The name, such as Red River Haulers.',
    },
    {
      key: 'mcNumber',
      label: 'MC number',
      type: 'text',
      synonyms: ['mc', 'mc number', 'mc #', 'mc no', 'docket', 'docket number'],
      hint: 'Such as 884120 or MC-884120.',
    },
    {
      key: 'dotNumber',
      label: 'DOT number',
      type: 'text',
      synonyms: ['dot', 'dot number', 'dot #', 'usdot', 'us dot', 'usdot number'],
      hint: 'Such as 2310045 or USDOT 2310045.',
    },
    {
      key: 'externalRef',
      label: 'Carrier code',
      type: 'text',
      synonyms: ['code', 'carrier code', 'carrier id', 'scac', 'vendor id', 'reference', 'id', 'external ref'],
      hint: 'What your other system calls it, such as RRHL.',
    },
  ],
  options: [],
  open: async (_, caller, target) => recordSession(CARRIERS, caller, target),
})
