import { DISPUTE_STAGES, laterStages } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { DateField } from '../../../../ui/date-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { disputeName, stageName } from '../dispute-words.ts'
import { type DisputeDialogProps, DisputeStepForm } from './dispute-step-form.tsx'

const reopening = z.object({
  stage: z.enum(DISPUTE_STAGES, 'must be chosen'),
  reason: z.string().trim().min(1, 'must say why').max(500, 'must have at most 500 characters'),
  evidenceDueOn: z.string().nullable(),
})

/** It is contested again: another stage, with a deadline of its own. */
export function ReopenDialog({ dispute, onClose }: DisputeDialogProps) {
  const later = laterStages(dispute.stage).map((value) => ({ value, label: stageName(value) }))
  const [next] = laterStages(dispute.stage)
  const form = useZodForm(reopening, { ...(next && { stage: next }), reason: '', evidenceDueOn: null })
  const name = disputeName(dispute)
  return (
    <DisputeStepForm
      dispute={dispute}
      onClose={onClose}
      title={`Reopen ${name}`}
      lead="It is argued and decided anew, in a later stage. What was first decided stays, and is not rewarded again."
      verb="Reopen dispute"
      form={form}
      change={(values) => ({ status: 'IN_PROGRESS', ...values })}
      done={`${name} is in progress again.`}
    >
      <SelectField required name="stage" label="New stage" options={later} searchable={false} />
      <TextField required name="reason" label="Reason" lines={2} placeholder="The bank took the guest’s side" />
      <DateField name="evidenceDueOn" label="Evidence due on" hint="The acquirer’s date for the new stage" />
    </DisputeStepForm>
  )
}
