import type { CreditRole } from '@holdfast/engine/freight'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

export const ROLE_LABELS: Readonly<Record<CreditRole, string>> = {
  SALES: 'Sales',
  CSR: 'Customer service',
  DISPATCH: 'Dispatch',
  CARRIER_TEAM: 'Carrier team',
}

const HINT = 'Email address or full name; shared: ana@northline.example 60%; dan@northline.example 40%.'

/** Each column credits one role. */
export const CREDIT_COLUMN_OF: Readonly<Record<CreditRole, string>> = {
  SALES: 'salesPerson',
  CSR: 'csr',
  DISPATCH: 'dispatcher',
  CARRIER_TEAM: 'carrierTeam',
}

export const CREDIT_COLUMNS: readonly ImportColumn[] = [
  {
    key: CREDIT_COLUMN_OF.SALES,
    label: 'Credited for sales',
    type: 'text',
    synonyms: ['sales person', 'salesperson', 'sales', 'sales rep', 'account manager', 'account executive', 'sold by'],
    hint: HINT,
  },
  {
    key: CREDIT_COLUMN_OF.CSR,
    label: 'Credited for customer service',
    type: 'text',
    synonyms: ['csr', 'customer service', 'customer service rep', 'support'],
    hint: HINT,
  },
  {
    key: CREDIT_COLUMN_OF.DISPATCH,
    label: 'Credited for dispatch',
    type: 'text',
    synonyms: ['dispatcher', 'dispatch', 'dispatched by', 'dispatcher name', 'dispatcher email', 'operator'],
    hint: HINT,
  },
  {
    key: CREDIT_COLUMN_OF.CARRIER_TEAM,
    label: 'Credited for the carrier',
    type: 'text',
    synonyms: ['carrier team', 'carrier rep', 'carrier sales', 'covered by', 'booked by'],
    hint: HINT,
  },
]
