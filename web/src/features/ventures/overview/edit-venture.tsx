import { contract, type Venture } from '@holdfast/contract'
import { useMemo } from 'react'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { zoneOptions } from '../../../lib/zones.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { VENTURE_ANSWERS } from '../venture-answers.ts'
import { WEEKDAYS } from '../weekdays.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(120, 'must have at most 120 characters'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a code of three capitals, such as USD'),
  zone: z.string('must be chosen'),
  weekStart: z.enum(['0', '1', '6']).transform(Number),
  liveFrom: z.string('must be a day'),
})

interface EditVentureProps {
  readonly venture: Venture
  readonly onClose: () => void
}

/** What a venture is called, and while nothing is recorded how it counts. */
export function EditVenture({ venture, onClose }: EditVentureProps) {
  const zones = useMemo(zoneOptions, [])
  const { id, version, name, currency, zone, weekStart, liveFrom, hasFacts } = venture
  const stood = { name, currency, zone, weekStart: String(weekStart) as '0' | '1' | '6', liveFrom }
  const form = useZodForm(schema, stood)
  const { mutateAsync } = useCommand(contract.ventures.changeVenture, { refreshes: VENTURE_ANSWERS })
  const why = hasFacts ? { disabled: true, hint: 'Recorded work stands on it.' } : {}
  return (
    <Dialog onClose={onClose} title={`Edit ${name}`} size={520}>
      <Form
        form={form}
        onSubmit={async ({ name: given, ...rest }) => {
          await mutateAsync({ id, version, name: given, ...(!hasFacts && rest) })
          onClose()
          void toast(`${given} is saved.`)
        }}
      >
        <TextField required autoFocus name="name" label="Name" />
        <FormRow>
          <TextField required name="currency" label="Currency" {...why} />
          <SelectField
            required
            name="weekStart"
            label="Week starts on"
            options={[0, 1, 6].map((day) => ({ value: String(day), label: WEEKDAYS[day] ?? '' }))}
            {...why}
          />
        </FormRow>
        <FormRow>
          <SelectField required searchable name="zone" label="Time zone" options={zones} limit={60} {...why} />
          <DateField required name="liveFrom" label="Live from" {...why} />
        </FormRow>
        <FormButtons verb="Save venture" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
