import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useDesks } from '../desks.ts'
import { SETUP_ANSWERS } from './setup-answers.ts'

const schema = z.object({ userId: z.string('must be chosen') })

interface NewAgentDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** One of the venture's people who is no agent yet. */
export function NewAgentDialog({ venture, onClose }: NewAgentDialogProps) {
  const form = useZodForm(schema, {})
  const people = useReply(contract.ventures.listVenturePeople, { id: venture.id }).data?.items ?? []
  const taken = new Set(
    useDesks()
      .agents.filter(({ ventureId }) => ventureId === venture.id)
      .map(({ person }) => person.id),
  )
  const create = useCommand(contract.bpo.createAgent, { refreshes: SETUP_ANSWERS })
  return (
    <FormDialog
      title={`New agent, ${venture.name}`}
      verb="Add agent"
      form={form}
      onClose={onClose}
      onSubmit={async ({ userId }) => {
        const { person } = await create.mutateAsync({ ventureId: venture.id, userId })
        onClose()
        void toast(`${person.name} can now start calls.`)
      }}
    >
      <SelectField
        required
        name="userId"
        label="Person"
        options={people.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormDialog>
  )
}
