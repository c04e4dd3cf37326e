import type { MyDay } from '@holdfast/contract'
import type { JobRole } from '@holdfast/engine/access'

type Format = MyDay['numbers'][number]['format']
export type CreditNumber = { readonly metric: string; readonly label: string; readonly format: Format }

const MARGIN: CreditNumber = { metric: 'loads_margin', label: 'Margin', format: 'money' }
/** Shares make it a number with decimals. */
const LOADS: CreditNumber = { metric: 'loads_completed', label: 'Loads delivered', format: 'number' }

/** What a person of a job role looks at of the loads they are credited on in that role. */
export const NUMBERS_OF_CREDITS: Readonly<Partial<Record<JobRole, readonly CreditNumber[]>>> = {
  SALES: [MARGIN, LOADS],
  CSR: [LOADS],
  DISPATCH: [LOADS],
  CARRIER_TEAM: [LOADS],
}
