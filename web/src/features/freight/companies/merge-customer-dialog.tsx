import { type Customer, contract } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { MergeDialog } from './merge-dialog.tsx'
import type { MergeSide } from './merge-side.ts'

interface MergeCustomerDialogProps {
  readonly customer: Customer
  readonly onClose: () => void
}

export const MergeCustomerDialog = ({ customer, onClose }: MergeCustomerDialogProps) => (
  <MergeDialog
    kind="customer"
    ventureId={customer.ventureId}
    open={sideOf(customer)}
    useSide={useSide}
    onClose={onClose}
  />
)

function useSide(id: string): MergeSide | null {
  const { data } = useReply(contract.customers.getCustomer, { id }, { when: id !== '' })
  return data && id !== '' ? sideOf(data) : null
}

function sideOf(customer: Customer): MergeSide {
  const { id, name, figures, lastLoad, locations, contactName, email, phone, paymentDays } = customer
  const revenue = figures.byCurrency.map((each) => formatMoney(each.revenue)).join(', ')
  return {
    id,
    name,
    facts: {
      'Billed, last year': revenue || 'nothing',
      'Last load': lastLoad ? `${lastLoad.number}, ${formatDay(lastLoad.deliveredOn, 'year')}` : 'never shipped',
      Locations: String(locations.length),
      Contact: [contactName, phone, email].filter(Boolean).join(', ') || 'not recorded',
      'Payment terms': paymentDays === null ? 'not recorded' : `${paymentDays} days`,
    },
  }
}
