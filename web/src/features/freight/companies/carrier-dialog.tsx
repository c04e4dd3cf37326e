import { type Carrier, contract } from '@holdfast/contract'
import { COMPANY_STATUSES, COMPLIANCE, EQUIPMENT } from '@holdfast/engine/freight'
import { useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { readOf } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CARRIER_ANSWERS } from './company-answers.ts'
import { COMPLIANCE_STATES, optionsOf, STATUS_NAMES } from './company-names.ts'
import { EditCompanyDialog } from './edit-company-dialog.tsx'
import { EquipmentField } from './equipment-field.tsx'
import { lanesOf, lanesText } from './lanes-text.ts'
import { optionalEmail, optionalText, requiredName } from './optional-text.ts'

const digits = z
  .string()
  .trim()
  .regex(/^\d{0,8}$/, 'must be at most eight digits')
  .transform((text) => (text === '' ? null : text))
const policy = z.object({
  amountMinor: z.int().min(0, 'must not be below zero').nullable(),
  expiresOn: z.string().nullable(),
})

const schema = z
  .object({
    name: requiredName,
    mcNumber: digits,
    dotNumber: digits,
    scac: z
      .string()
      .trim()
      .regex(/^([A-Z]{2,4})?$/, 'must be two to four capitals')
      .transform((text) => (text === '' ? null : text)),
    contactName: optionalText(120),
    email: optionalEmail,
    phone: optionalText(40),
    equipment: z.array(z.enum(EQUIPMENT)),
    lanes: z.string().transform((text, context) => {
      const lanes = lanesOf(text)
      if (lanes === null) context.addIssue({ code: 'custom', message: 'must be lanes such as TX-GA, CA-TX' })
      return lanes ?? []
    }),
    liability: policy,
    cargo: policy,
    rating: z.int('must be a whole number').min(1, 'must be 1 to 5').max(5, 'must be 1 to 5').nullable(),
    compliance: z.enum(COMPLIANCE),
    complianceReason: optionalText(500),
    doNotUseReason: optionalText(500),
    status: z.enum(COMPANY_STATUSES),
    notes: optionalText(2000),
  })
  .refine(({ compliance, complianceReason }) => compliance !== 'DISQUALIFIED' || complianceReason !== null, {
    path: ['complianceReason'],
    message: 'must say why',
  })

const NAMES = {
  name: 'Name',
  mcNumber: 'MC number',
  dotNumber: 'DOT number',
  contactName: 'Contact',
  email: 'E-mail',
  phone: 'Phone',
  equipment: 'Equipment',
  lanes: 'Lanes',
  liability: 'Auto liability',
  cargo: 'Cargo',
  rating: 'Rating',
  compliance: 'Compliance',
  doNotUseReason: 'Do not use',
  status: 'Status',
  notes: 'Notes',
}
const statuses = COMPANY_STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))

export function CarrierDialog({ carrier, onClose }: { readonly carrier: Carrier; readonly onClose: () => void }) {
  const client = useQueryClient()
  const command = useCommand(contract.carriers.changeCarrier, { refreshes: CARRIER_ANSWERS })
  const { currency } = carrier
  return (
    <EditCompanyDialog
      company={carrier}
      schema={schema}
      entriesOf={entriesOf}
      names={NAMES}
      read={() => client.fetchQuery({ ...readOf(contract.carriers.getCarrier, { id: carrier.id }), staleTime: 0 })}
      save={(edit) => command.mutateAsync(edit)}
      onClose={onClose}
    >
      <TextField required name="name" label="Name" />
      <FormRow>
        <TextField name="mcNumber" label="MC number" />
        <TextField name="dotNumber" label="DOT number" />
        <TextField name="scac" label="SCAC" />
      </FormRow>
      <FormRow>
        <TextField name="contactName" label="Contact" />
        <TextField name="phone" label="Phone" type="tel" />
      </FormRow>
      <TextField name="email" label="E-mail" type="email" />
      <EquipmentField name="equipment" label="Equipment" />
      <TextField name="lanes" label="Preferred lanes" hint="From state to state, such as TX-GA, CA-TX" />
      <FormRow>
        <MoneyField name="liability.amountMinor" label="Auto liability" currency={currency} />
        <DateField name="liability.expiresOn" label="Insured until" />
      </FormRow>
      <FormRow>
        <MoneyField name="cargo.amountMinor" label="Cargo" currency={currency} />
        <DateField name="cargo.expiresOn" label="Cargo insured until" />
      </FormRow>
      <ChoiceField name="compliance" label="Compliance" options={optionsOf(COMPLIANCE_STATES)} />
      <TextField name="complianceReason" label="Why" hint="Needed when the carrier is disqualified" />
      <TextField name="doNotUseReason" label="Do not use, because" hint="Empty: it may be used" />
      <FormRow>
        <NumberField name="rating" label="Rating" hint="1 to 5" />
        <ChoiceField name="status" label="Status" options={statuses} />
      </FormRow>
      <TextField name="notes" label="Notes" lines={3} />
    </EditCompanyDialog>
  )
}

const entriesOf = (carrier: Carrier): z.input<typeof schema> => ({
  name: carrier.name,
  mcNumber: carrier.mcNumber ?? '',
  dotNumber: carrier.dotNumber ?? '',
  scac: carrier.scac ?? '',
  contactName: carrier.contactName ?? '',
  email: carrier.email ?? '',
  phone: carrier.phone ?? '',
  equipment: carrier.equipment,
  lanes: lanesText(carrier.lanes),
  liability: carrier.liability,
  cargo: carrier.cargo,
  rating: carrier.rating,
  compliance: carrier.compliance,
  complianceReason: carrier.complianceReason ?? '',
  doNotUseReason: carrier.doNotUseReason ?? '',
  status: carrier.status,
  notes: carrier.notes ?? '',
})
