import { contract } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type MyVenture, useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { TASK_ANSWERS } from '../task-answers.ts'
import { useTaskVentures } from '../task-ventures.ts'
import { aboutWords } from '../task-words.ts'
import { TaskFields } from './task-fields.tsx'
import { taskValues } from './task-values.ts'
import type { WantedTask } from './use-wanted-task.ts'

interface NewTaskDialogProps {
  /** About a record of one venture, or about none. */
  readonly wanted: WantedTask
  readonly onClose: () => void
}

/** The form lies over the list. The venture comes first: it says who can do it. */
export function NewTaskDialog({ wanted, onClose }: NewTaskDialogProps) {
  const { ventures: all } = useMe()
  const chosen = useTaskVentures()
  const ventures = (wanted.ventureId === null ? chosen : all).filter(({ can }) => can['tasks.write'] === true)
  const [ventureId, setVenture] = useState(wanted.ventureId)
  const venture = ventures.find(({ id }) => id === ventureId) ?? ventures[0]
  if (!venture) return null
  return (
    <Dialog title="New task" size={620} onClose={onClose}>
      <DialogBody>
        {wanted.subject && <p>About: {aboutWords(wanted.subject)}</p>}
        {!wanted.subject && ventures.length > 1 && (
          <Select
            label="Venture"
            data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
            value={venture.id}
            allowDeselect={false}
            onChange={setVenture}
          />
        )}
      </DialogBody>
      <NewTaskForm key={venture.id} venture={venture} subject={wanted.subject} onClose={onClose} />
    </Dialog>
  )
}

interface NewTaskFormProps {
  readonly venture: MyVenture
  readonly subject: WantedTask['subject']
  readonly onClose: () => void
}

/** One's own unless it is given to somebody else; who leads the group and belongs to no venture gives it to others. */
function NewTaskForm({ venture, subject, onClose }: NewTaskFormProps) {
  const { user } = useMe()
  const isMember = venture.role !== null
  const form = useZodForm(taskValues, {
    title: '',
    details: '',
    priority: 'NORMAL',
    dueOn: venture.today,
    dueTime: '',
    assigneeId: isMember ? user.id : null,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.tasks.createTask, { refreshes: TASK_ANSWERS })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const about = subject && { kind: subject.kind, id: subject.id }
        const { id, title, assignee } = await create.mutateAsync({ ventureId: venture.id, ...values, subject: about })
        void toast(`“${title}” is entered${assignee ? ` for ${assignee.id === user.id ? 'you' : assignee.name}` : ''}.`)
        onClose()
        if (subject) await navigate({ to: '/operations/tasks/$id', params: { id } })
      }}
    >
      <TaskFields ventureId={venture.id} assignee={isMember ? user : null} />
      <FormButtons verb="Enter task" onCancel={onClose} />
    </Form>
  )
}
