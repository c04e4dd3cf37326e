import { contract } from '@holdfast/contract'
import { CANCEL_REASONS } from '@holdfast/engine/saas'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import { useTodayOf } from '../saas-ventures.ts'
import { reasonOptions } from '../saas-words.ts'
import type { SubscriptionDialogProps } from './terms-dialog.tsx'

const ANSWERS = [
  { value: 'none', label: 'Nothing was offered' },
  { value: 'refused', label: 'An offer, and they refused it' },
  { value: 'accepted', label: 'An offer, and they stay' },
] as const

const cancelValues = z
  .object({
    reason: z.enum(CANCEL_REASONS, 'must be chosen'),
    note: z.string().trim().max(2_000, 'must have at most 2,000 characters'),
    answer: z.enum(['none', 'refused', 'accepted']),
    offer: z.string().trim().max(500, 'must have at most 500 characters'),
    on: z.string('must be a day'),
  })
  .refine(({ answer, offer }) => answer === 'none' || offer !== '', {
    path: ['offer'],
    message: 'must say what was offered',
  })
  .refine(({ reason, note }) => reason !== 'OTHER' || note !== '', {
    path: ['note'],
    message: 'must say why they leave',
  })

/** Why they leave, and what was offered so that they stay. */
export function CancelDialog({ subscription, onClose }: SubscriptionDialogProps) {
  const { id, ventureId, customer, changedOn } = subscription
  const today = useTodayOf(ventureId)
  const form = useZodForm(cancelValues, { note: '', answer: 'none', offer: '', on: today })
  const answer = useWatch({ control: form.control, name: 'answer' })
  const command = useCommand(contract.saasSubscriptions.cancelSubscription, { refreshes: SAAS_ANSWERS })
  const submit = async ({ reason, note, answer: given, offer, on }: z.output<typeof cancelValues>) => {
    const isAccepted = given === 'accepted'
    await command.mutateAsync({
      id,
      on,
      reason,
      ...(note && { note }),
      ...(given !== 'none' && { offer: { text: offer, isAccepted } }),
    })
    onClose()
    void toast(isAccepted ? `${customer.name} stays.` : `The subscription of ${customer.name} is cancelled.`)
  }
  return (
    <FormDialog
      title={`Cancel the subscription of ${customer.name}`}
      lead={
        answer === 'accepted'
          ? 'It stays as it is, and the offer is kept. Change its terms next if the price is another.'
          : 'It pays nothing from this day on. It can be reactivated later.'
      }
      verb={answer === 'accepted' ? 'Keep subscription' : 'Cancel subscription'}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField required name="reason" label="Reason" options={reasonOptions} searchable={false} />
      <TextField name="note" label="Note" lines={2} />
      <SelectField required name="answer" label="Save offer" options={ANSWERS} searchable={false} />
      {answer !== 'none' && <TextField required name="offer" label="What was offered" />}
      <DateField required name="on" label="From" min={changedOn} max={today} />
    </FormDialog>
  )
}
