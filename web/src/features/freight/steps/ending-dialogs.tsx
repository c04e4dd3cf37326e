import { FELL_OFF_CAUSES, LOST_REASONS, REASON_NAMES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { capital } from '../names.ts'
import { reasonText } from './reason-text.ts'
import { type StepDialogProps, StepForm } from './step-form.tsx'

const optionsOf = <Code extends keyof typeof REASON_NAMES>(codes: readonly Code[]) =>
  codes.map((value) => ({ value, label: capital(REASON_NAMES[value]) }))

const lost = z.object({
  reason: z.enum(LOST_REASONS, 'must be chosen'),
  note: z.string().trim().max(500, 'must have at most 500 characters'),
})

export function LostDialog({ load, onClose }: StepDialogProps) {
  const form = useZodForm(lost, { note: '' })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`${load.number} is lost`}
      lead="The customer gave this load to somebody else or dropped it. It shows on the firefront of the briefing."
      verb="Mark lost"
      form={form}
      change={({ reason, note }) => ({ status: 'LOST', reason, ...(note && { note }) })}
      done={({ number }) => `${number} is lost.`}
    >
      <SelectField required name="reason" label="Reason" options={optionsOf(LOST_REASONS)} searchable={false} />
      <TextField name="note" label="Note" lines={2} placeholder="Shipper had $240 less elsewhere" />
    </StepForm>
  )
}

const fellOff = z.object({ cause: z.enum(FELL_OFF_CAUSES, 'must be chosen'), reason: reasonText })

export function FellOffDialog({ load, onClose }: StepDialogProps) {
  const form = useZodForm(fellOff, { reason: '' })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`${load.carrier?.name ?? 'The carrier'} fell off`}
      lead={`${load.number} opens again, and what the carrier was to cost goes with it.`}
      verb="Open load again"
      form={form}
      change={(values) => ({ status: 'OPEN', ...values })}
      done={({ number }) => `${number} is open again.`}
    >
      <SelectField required name="cause" label="Cause" options={optionsOf(FELL_OFF_CAUSES)} searchable={false} />
      <TextField required name="reason" label="What happened" lines={2} placeholder="Truck broke down near Tulsa" />
    </StepForm>
  )
}
