import type { TaskRow } from '@holdfast/contract'
import type { TaskIntention } from '@holdfast/engine/operations'
import { z } from 'zod'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { useChangeTask } from '../task-answers.ts'

export type ReasonedStep = Extract<TaskIntention, 'block' | 'cancel' | 'reopen'>

interface ReasonDialogProps {
  readonly task: Pick<TaskRow, 'id' | 'title'>
  readonly step: ReasonedStep
  readonly onClose: () => void
}

const said = z.string().trim().max(500, 'must have at most 500 characters')
const given = z.object({ reason: said.min(1, 'must say why') })
const maybe = z.object({ reason: said })

const WORDS = {
  block: {
    title: 'is blocked',
    lead: 'It stays to be done, and its day goes on.',
    verb: 'Block task',
    label: 'What it waits for',
    to: 'BLOCKED',
  },
  cancel: {
    title: 'will not be done',
    lead: 'A cancelled task stays as it is: enter it again if it is to be done after all.',
    verb: 'Cancel task',
    label: 'Reason',
    to: 'CANCELLED',
  },
  reopen: {
    title: 'is to be done again',
    lead: 'The points and the pay that came from it are taken back.',
    verb: 'Reopen task',
    label: 'Reason',
    to: 'OPEN',
  },
} as const

/** A step that others want to know the reason of; what a blocked task waits for may stay unsaid. */
export function ReasonDialog({ task, step, onClose }: ReasonDialogProps) {
  const { title, lead, verb, label, to } = WORDS[step]
  const isAsked = step !== 'block'
  const form = useZodForm(isAsked ? given : maybe, { reason: '' })
  const command = useChangeTask()
  return (
    <FormDialog
      title={`“${task.title}” ${title}`}
      lead={lead}
      verb={verb}
      form={form}
      onSubmit={async ({ reason }) => {
        await command.mutateAsync({ id: task.id, status: to, ...(reason !== '' && { reason }) })
        onClose()
        void toast(`“${task.title}” ${title}.`)
      }}
      onClose={onClose}
    >
      <TextField required={isAsked} autoFocus name="reason" label={label} lines={2} />
    </FormDialog>
  )
}
