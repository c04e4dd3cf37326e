import { contract, type PayTrace } from '@holdfast/contract'
import { DISPUTE_CATEGORIES } from '@holdfast/engine/incentives'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../payout-answers.ts'
import { CATEGORY_OPTIONS } from './dispute-words.ts'

const schema = z.object({
  category: z.enum(DISPUTE_CATEGORIES, 'must be chosen'),
  says: z.string().trim().min(1, 'must say what is wrong').max(2000, 'must have at most 2,000 characters'),
})

interface OpenDisputeProps {
  readonly line: PayTrace['line']
  readonly onClose: () => void
}

/** From the line itself: what is wrong with it, to whoever answers. */
export function OpenDispute({ line, onClose }: OpenDisputeProps) {
  const form = useZodForm(schema, { says: '' })
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.payDisputes.openDispute, { refreshes: DISPUTE_ANSWERS })
  const submit = async (values: z.output<typeof schema>) => {
    const { id, dueOn } = await mutateAsync({ lineId: line.id, ...values })
    onClose()
    void toast(`Your dispute is open. An answer is due by ${formatDay(dueOn)}.`)
    await navigate({ to: '/incentives/disputes/$id', params: { id } })
  }
  return (
    <Dialog title="Dispute this line" size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <p>
          {line.ruleName} of {formatDay(line.day, 'year')}, <b>{formatMoney(line.amount)}</b>. It is paid as it stands;
          what is granted comes beside it.
        </p>
        <SelectField required name="category" label="What is wrong" options={CATEGORY_OPTIONS} />
        <TextField
          required
          name="says"
          label="In your words"
          lines={3}
          placeholder="Load NL-48213 was mine and is not in it"
        />
        <FormButtons verb="Dispute" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
