import { contract, type Load, type OutreachRecipient } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { OUTREACH_ANSWERS } from './outreach-answers.ts'

const schema = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(4_000, 'must have at most 4,000 characters'),
  offerMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
  isDecline: z.boolean(),
  at: z.string('must be a date and a time').nullable(),
})

interface NoteAnswerDialogProps {
  readonly load: Load
  readonly recipient: OutreachRecipient
  readonly onClose: () => void
}

/** What a carrier said on the telephone, or the price that its mail names in words. */
export function NoteAnswerDialog({ load, recipient, onClose }: NoteAnswerDialogProps) {
  const { carrier } = recipient
  const form = useZodForm(schema, { text: '', offerMinor: null, isDecline: false, at: null })
  const command = useCommand(contract.outreach.replyOutreach, { refreshes: OUTREACH_ANSWERS })
  const isDecline = form.watch('isDecline')
  const submit = async ({ text, offerMinor, at }: z.output<typeof schema>) => {
    // A price that was typed before the box was ticked is none.
    const offer = isDecline || offerMinor === null ? {} : { offerMinor }
    await command.mutateAsync({ recipientId: recipient.id, text, isDecline, ...offer, ...(at !== null && { at }) })
    onClose()
    void toast(`The answer of ${carrier.name} is noted.`)
  }
  return (
    <Dialog title={`Answer of ${carrier.name}`} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <TextField
          required
          autoFocus
          name="text"
          label="What they said"
          lines={3}
          placeholder="Joe can be there at 10, wants 1,850 all-in"
        />
        <CheckField name="isDecline" label="They do not want the load" />
        <FormRow>
          {!isDecline && (
            <MoneyField
              name="offerMinor"
              label="Their price"
              currency={load.bill.currency}
              hint="Leave empty when they named none"
            />
          )}
          <DateTimeField name="at" label="When" zone={load.zone} hint="Leave empty for now" />
        </FormRow>
        <FormButtons verb="Note answer" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
