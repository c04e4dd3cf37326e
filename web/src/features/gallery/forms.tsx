import { z } from 'zod'
import { ProblemError } from '../../lib/problem-error.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DateTimeField } from '../../ui/date-time-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'

const schema = z.object({
  customer: z.string().min(1, 'must not be empty'),
  equipment: z.string().nullable(),
  billMinor: z.int('must be an amount').min(1, 'must be more than zero'),
  rupeesMinor: z.int().nullable(),
  miles: z.number().nullable(),
  billingDate: z.string().nullable(),
  pickedUpAt: z.string('must be a date and a time'),
  note: z.string().max(40, 'must have at most 40 characters'),
  team: z.boolean(),
})

const equipment = [
  { value: 'VAN', label: 'Van 53 ft' },
  { value: 'REEFER', label: 'Reefer 53 ft' },
  { value: 'FLATBED', label: 'Flatbed 48 ft' },
]

export function Forms() {
  const form = useZodForm(schema, {
    customer: '',
    equipment: 'REEFER',
    billMinor: 270_500,
    rupeesMinor: 12_345_600,
    miles: 781,
    billingDate: '2026-06-18',
    pickedUpAt: '2026-06-17T14:41:00.000Z',
    note: '',
    team: true,
  })
  return (
    <Section title="Form" aside="Leave “Customer” empty to be refused">
      <Form form={form} onSubmit={save}>
        <FormRow>
          <TextField name="customer" label="Customer" required placeholder="Cordova Produce" />
          <SelectField name="equipment" label="Equipment" options={equipment} />
        </FormRow>
        <FormRow>
          <MoneyField name="billMinor" label="Bill" currency="USD" required />
          <MoneyField name="rupeesMinor" label="Cost" hint="Leave empty while it is not known" currency="INR" />
          <NumberField name="miles" label="Distance" unit="miles" />
        </FormRow>
        <FormRow>
          <DateTimeField name="pickedUpAt" label="Picked up" zone="America/Chicago" required />
          <DateField name="billingDate" label="Billing date" />
        </FormRow>
        <TextField name="note" label="Note" lines={2} />
        <CheckField name="team" label="Two drivers" hint="They take turns and need no rest stop" />
        <FormButtons verb="Save load" />
      </Form>
    </Section>
  )
}

async function save({ note }: z.output<typeof schema>) {
  if (note === 'refuse')
    throw new ProblemError({
      status: 409,
      code: 'load.delivered',
      title: 'This load is already delivered',
      detail: 'This load is already delivered. Un-deliver it first.',
      requestId: '01j0z3k8w2',
    })
  await toast('The load is saved.')
}
