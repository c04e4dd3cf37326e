import { z } from 'zod'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CarrierGate } from '../companies/carrier-gate.tsx'
import { statusName } from '../load-state.tsx'
import { reasonText } from './reason-text.ts'
import { type StepDialogProps, StepForm } from './step-form.tsx'

const schema = z.object({
  reason: reasonText,
  carrierId: z.string(),
  overrideReason: z.string().trim().max(500, 'must have at most 500 characters'),
})

/** Whoever had the load may have it again, and is looked at as when it was covered first. */
export function ReopenDialog({ load, onClose }: StepDialogProps) {
  const form = useZodForm(schema, { reason: '', carrierId: load.carrier?.id ?? '', overrideReason: '' })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`Reopen ${load.number}`}
      lead="The load goes back to where it stood before."
      verb="Reopen load"
      form={form}
      change={({ reason, overrideReason }) => ({ status: 'OPEN', reason, ...(overrideReason && { overrideReason }) })}
      done={({ number, status }) => `${number} is ${statusName(status).toLowerCase()}.`}
    >
      <TextField required autoFocus name="reason" label="Reason" lines={2} />
      <CarrierGate />
    </StepForm>
  )
}
