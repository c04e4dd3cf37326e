import { contract, type User } from '@holdfast/contract'
import { z } from 'zod'
import { beginActing } from '../../../lib/acting-as.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { actingReason } from './acting-reason.ts'

const schema = z.object({ reason: actingReason })

interface ActAsDialogProps {
  readonly person: User
  readonly onClose: () => void
}

/** Seeing and working as somebody else, with a reason that the audit log keeps. */
export function ActAsDialog({ person: { id, name }, onClose }: ActAsDialogProps) {
  const form = useZodForm(schema, { reason: '' })
  const { mutateAsync } = useCommand(contract.users.startImpersonation)
  return (
    <Dialog onClose={onClose} title={`Act as ${name}`} size={480}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await mutateAsync({ userId: id, reason })
          beginActing()
        }}
      >
        <TextField
          required
          autoFocus
          lines={2}
          name="reason"
          label="Reason"
          placeholder="They cannot find the load of this morning"
          hint="Stands in the audit log beside all that you do until you stop. Nothing is approved in the name of another."
        />
        <FormButtons verb={`Act as ${name}`} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
