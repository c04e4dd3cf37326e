import { type Customer, contract } from '@holdfast/contract'
import { COMPANY_STATUSES } from '@holdfast/engine/freight'
import { useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { readOf } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CUSTOMER_ANSWERS } from './company-answers.ts'
import { STATUS_NAMES } from './company-names.ts'
import { EditCompanyDialog } from './edit-company-dialog.tsx'
import { optionalEmail, optionalText, requiredName } from './optional-text.ts'

const schema = z.object({
  name: requiredName,
  status: z.enum(COMPANY_STATUSES),
  contactName: optionalText(120),
  email: optionalEmail,
  phone: optionalText(40),
  billingAddress: optionalText(500),
  paymentDays: z.int('must be a whole number of days').min(0).max(365, 'must be at most 365').nullable(),
  creditLimitMinor: z.int().min(0, 'must not be below zero').nullable(),
  notes: optionalText(2000),
})

const NAMES = {
  name: 'Name',
  status: 'Status',
  contactName: 'Contact',
  email: 'E-mail',
  phone: 'Phone',
  billingAddress: 'Billing address',
  paymentDays: 'Payment terms',
  creditLimitMinor: 'Credit limit (cents)',
  notes: 'Notes',
}

const statuses = COMPANY_STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))

export function CustomerDialog({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const client = useQueryClient()
  const command = useCommand(contract.customers.changeCustomer, { refreshes: CUSTOMER_ANSWERS })
  return (
    <EditCompanyDialog
      company={customer}
      schema={schema}
      entriesOf={entriesOf}
      names={NAMES}
      read={() => client.fetchQuery({ ...readOf(contract.customers.getCustomer, { id: customer.id }), staleTime: 0 })}
      save={(edit) => command.mutateAsync(edit)}
      onClose={onClose}
    >
      <TextField required name="name" label="Name" />
      <FormRow>
        <TextField name="contactName" label="Contact" />
        <TextField name="phone" label="Phone" type="tel" />
      </FormRow>
      <TextField name="email" label="E-mail" type="email" />
      <TextField name="billingAddress" label="Billing address" lines={2} />
      <FormRow>
        <NumberField name="paymentDays" label="Payment terms" unit="days" />
        <MoneyField name="creditLimitMinor" label="Credit limit" currency={customer.currency} />
      </FormRow>
      <TextField name="notes" label="Notes" lines={3} />
      <ChoiceField name="status" label="Status" options={statuses} />
    </EditCompanyDialog>
  )
}

const entriesOf = (customer: Customer): z.input<typeof schema> => ({
  name: customer.name,
  status: customer.status,
  contactName: customer.contactName ?? '',
  email: customer.email ?? '',
  phone: customer.phone ?? '',
  billingAddress: customer.billingAddress ?? '',
  paymentDays: customer.paymentDays,
  creditLimitMinor: customer.creditLimitMinor,
  notes: customer.notes ?? '',
})
