import { contract, type OutboundMessage } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { YesNoField } from '../../../ui/choice-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { nameOf } from './message-words.ts'

const schema = z.object({
  wasSent: z.boolean('must say whether it was sent'),
  reason: z.string().trim().min(1, 'must say how you know').max(500, 'must have at most 500 characters'),
})

interface SettleDialogProps {
  readonly message: OutboundMessage
  readonly onClose: () => void
}

/** Somebody found out what became of it: it is written down, nothing is sent. */
export function SettleDialog({ message, onClose }: SettleDialogProps) {
  const form = useZodForm(schema, { reason: '' })
  const { mutateAsync } = useCommand(contract.integrations.settleMessage, {
    refreshes: [contract.integrations.listMessages],
  })
  return (
    <Dialog onClose={onClose} title={`What became of “${nameOf(message)}”?`} size={480}>
      <Form
        form={form}
        onSubmit={async ({ wasSent, reason }) => {
          await mutateAsync({ id: message.id, wasSent, reason })
          onClose()
          void toast(wasSent ? 'It is noted as sent.' : 'It is noted as not sent.')
        }}
      >
        <YesNoField
          required
          autoFocus
          name="wasSent"
          label={`Did ${message.recipient} get it?`}
          hint="Nothing is sent. To send it after all, use “Send again”."
        />
        <TextField
          required
          lines={2}
          name="reason"
          label="How you know"
          placeholder="They read the text to me on the phone"
        />
        <FormButtons verb="Settle" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
