import { importKind } from '../../../platform/imports/kind.ts'
import { CUSTOMERS } from '../store/record-table.ts'
import type { RecordRow } from './decide-records.ts'
import { recordSession } from './record-session.ts'

/** Whom the venture ships for; known by code, else by name without case. */
export const customers = importKind<RecordRow>({
  name: 'customers',
  label: 'Customers',
  permission: 'imports.work',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  columns: [
    {
      key: 'name',
      label: 'Customer',
      type: 'text',
      isRequired: true,
      synonyms: [
        'name',
        'customer name',
        'company',
        'company name',
        'account',
        'account name',
        'broker',
        'shipper',
        'bill to',
        'client',
      ],
      hint: 'The name, such as Cordova Produce.',
    },
    {
      key: 'externalRef',
      label: 'Customer code',
      type: 'text',
      synonyms: [
        'code',
        'customer code',
        'customer id',
        'customer number',
        'account number',
        'broker code',
        'reference',
        'id',
        'external ref',
      ],
      hint: 'What your other system calls it, such as CORD01.',
    },
  ],
  options: [],
  open: async (_, caller, target) => recordSession(CUSTOMERS, caller, target),
})
