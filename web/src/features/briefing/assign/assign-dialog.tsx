import { type BriefingItem, contract } from '@holdfast/contract'
import { z } from 'zod'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'

const assignValues = z.object({
  assigneeId: z.string({ error: 'must be chosen' }),
  title: z.string().trim().min(1, 'must say what is to be done').max(200, 'must have at most 200 characters'),
  details: z.string().trim().max(4_000, 'must have at most 4,000 characters'),
  dueOn: z.string().nullable(),
})

interface AssignDialogProps {
  readonly item: BriefingItem
  readonly onClose: () => void
}

/** Who does what about an item until when; it becomes a task about the same record. */
export default function AssignDialog({ item: { id, ventureId, subject, why }, onClose }: AssignDialogProps) {
  const venture = useMe().ventures.find((each) => each.id === ventureId)
  const { data: people } = useReply(contract.ventures.listVenturePeople, { id: ventureId })
  const form = useZodForm(assignValues, {
    title: `Follow up on ${subject.label}`.slice(0, 200),
    details: why,
    dueOn: venture?.today ?? null,
  })
  const assign = useCommand(contract.briefing.assign, {
    refreshes: [contract.briefing.getBriefing, contract.tasks.listTasks],
  })
  return (
    <FormDialog
      title={`Assign ${subject.label}`}
      lead="It becomes a task about the same record. A fire is taken on with it and goes from tomorrow’s briefing."
      verb="Assign"
      form={form}
      onClose={onClose}
      onSubmit={async ({ details, ...values }) => {
        const { task } = await assign.mutateAsync({ id, ...values, details: details === '' ? null : details })
        onClose()
        void toast(`“${task?.title ?? values.title}” is a task for ${task?.assignee?.name ?? 'nobody yet'}.`)
      }}
    >
      <FormRow>
        <SelectField
          required
          name="assigneeId"
          label="Who"
          options={(people?.items ?? []).map((person) => ({ value: person.id, label: person.name }))}
          placeholder="Choose somebody"
        />
        <DateField name="dueOn" label="Due on" />
      </FormRow>
      <TextField required name="title" label="What is to be done" />
      <TextField name="details" label="Details" lines={3} />
    </FormDialog>
  )
}
