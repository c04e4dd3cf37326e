import { contract } from '@holdfast/contract'
import { CHECK_CALL_METHODS } from '@holdfast/engine/freight'
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { METHOD_NAMES } from './method-names.ts'

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max} characters`)
    .transform((text) => text || undefined)

const schema = z
  .object({
    at: z.string('must be a date and a time'),
    method: z.enum(CHECK_CALL_METHODS, 'must be chosen'),
    contact: optional(80),
    city: optional(80),
    state: optional(40),
    eta: z.string().nullable(),
    isLate: z.boolean(),
    note: optional(1000),
    atRisk: optional(500),
  })
  .refine(({ city, state }) => (city === undefined) === (state === undefined), {
    path: ['state'],
    message: 'must stand beside the city',
  })

const methods = CHECK_CALL_METHODS.map((value) => ({ value, label: METHOD_NAMES[value] }))

interface CheckCallDialogProps {
  readonly load: {
    readonly id: string
    readonly number: string
    readonly zone: string
    readonly flags: readonly string[]
  }
  readonly onClose: () => void
}

/** What the driver said, from the list or the page of the load. */
export function CheckCallDialog({ load, onClose }: CheckCallDialogProps) {
  const [now] = useState(() => `${new Date().toISOString().slice(0, 16)}:00.000Z`)
  const form = useZodForm(schema, {
    at: now,
    method: 'PHONE',
    contact: '',
    city: '',
    state: '',
    eta: null,
    isLate: false,
    note: '',
    atRisk: '',
  })
  const command = useCommand(contract.loadRecord.makeCheckCall, { refreshes: LOAD_ANSWERS })
  const isLate = form.watch('isLate')
  const submit = async ({ city, state, eta, atRisk, ...said }: z.output<typeof schema>) => {
    await command.mutateAsync({
      id: load.id,
      ...said,
      ...(city !== undefined && state !== undefined && { place: { city, state } }),
      ...(eta !== null && { eta }),
      ...(said.isLate && atRisk !== undefined && { atRisk }),
    })
    onClose()
    void toast(`The check call of ${load.number} is recorded.`)
  }
  return (
    <Dialog title={`Check call on ${load.number}`} size={560} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <FormRow>
          <TextField autoFocus name="city" label="Where, city" placeholder="Meridian" />
          <TextField name="state" label="Where, state" placeholder="MS" />
        </FormRow>
        <FormRow>
          <DateTimeField name="eta" label="Expected arrival" zone={load.zone} />
          <DateTimeField required name="at" label="Called" zone={load.zone} />
        </FormRow>
        <FormRow>
          <SelectField required name="method" label="By" options={methods} />
          <TextField name="contact" label="With" placeholder="Driver, Joe" />
        </FormRow>
        <TextField name="note" label="What was said" lines={2} placeholder="302 miles left, reefer 34 °F" />
        <CheckField name="isLate" label="It will be late" />
        {isLate && !load.flags.includes('AT_RISK') && (
          <TextField
            name="atRisk"
            label="Raise “At risk”, because"
            hint="Leave empty to raise no flag"
            placeholder="Two hours behind"
          />
        )}
        <FormButtons verb="Record check call" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
