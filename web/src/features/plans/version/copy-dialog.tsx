import { contract, type Plan } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { useMe } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'
import type { PlanVersion } from './version-words.ts'

interface CopyDialogProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly onClose: () => void
}

const schema = z.object({
  ventureId: z.string({ error: 'Choose a venture' }),
  name: z.string().trim().min(1, 'must not be empty').max(120),
  startsOn: z.string({ error: 'Choose a day' }),
})

/** The same rules as a draft of another venture, or of another plan of this one. */
export function CopyDialog({ plan, version, onClose }: CopyDialogProps) {
  const ventures = useMe().ventures.filter(({ can }) => can['incentives.plan_edit'])
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.plans.copyVersion, { refreshes: PLAN_ANSWERS })
  const form = useZodForm(schema, { name: plan.name, startsOn: version.startsOn })
  const submit = async (values: z.output<typeof schema>) => {
    const copy = await mutateAsync({ id: version.id, ...values })
    onClose()
    await navigate({ to: '/plans/$id', params: { id: copy.id }, search: { version: copy.versions[0]?.id } })
    void toast(`${copy.name} has the copy as a draft.`)
  }
  return (
    <Dialog title={`Copy version ${version.number}`} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          required
          name="ventureId"
          label="Into the venture"
          options={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField required name="name" label="Plan" hint="One of that name gets the draft; otherwise it is opened." />
        <DateField required name="startsOn" label="First day" />
        <FormButtons verb="Copy as a draft" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
