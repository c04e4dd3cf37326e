import { contract } from '@holdfast/contract'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { formatMoney } from '../../../../lib/format.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { ChoiceField } from '../../../../ui/choice-field.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../payout-answers.ts'
import type { DisputeDialogProps } from './dispute-dialog-props.ts'

const schema = z.object({
  outcome: z.enum(['ACCEPTED', 'REJECTED'], 'must be chosen'),
  amountMinor: z.int('must be an amount such as 12.50').nullable(),
  resolution: z.string().trim().min(1, 'must say why').max(2000, 'must have at most 2,000 characters'),
})

/** The answer: accepted, with what is owed beside the line, or rejected with the reason. */
export function ResolveDispute({ dispute: { id, version, person, amount }, onClose }: DisputeDialogProps) {
  const form = useZodForm(schema, { amountMinor: null, resolution: '' })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { mutateAsync } = useCommand(contract.payDisputes.resolveDispute, { refreshes: DISPUTE_ANSWERS })
  const submit = async ({ amountMinor, ...answer }: z.output<typeof schema>) => {
    const after = await mutateAsync({
      id,
      version,
      ...answer,
      amountMinor: answer.outcome === 'ACCEPTED' ? amountMinor : null,
    })
    onClose()
    void toast(
      after.granted ? `${formatMoney(after.granted)} is granted to ${person.name}.` : `${person.name} is answered.`,
    )
  }
  return (
    <Dialog title={`Answer ${person.name}`} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <ChoiceField
          required
          autoFocus
          name="outcome"
          label="Is it right?"
          options={[
            { value: 'ACCEPTED', label: 'Accept' },
            { value: 'REJECTED', label: 'Reject' },
          ]}
        />
        {outcome === 'ACCEPTED' && (
          <MoneyField
            allowNegative
            name="amountMinor"
            label="What is owed besides"
            hint={`The line stays ${formatMoney(amount)}. Empty: nothing is booked.`}
            currency={amount.currency}
          />
        )}
        <TextField required name="resolution" label="Answer" lines={3} hint={`${person.name} reads it.`} />
        <FormButtons verb="Send the answer" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
