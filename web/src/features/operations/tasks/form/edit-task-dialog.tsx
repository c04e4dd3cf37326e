import { contract, type Task } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { changedFields } from '../../../../lib/changed-fields.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { readOf } from '../../../../lib/query.ts'
import { Conflict, type Described } from '../../../../ui/conflict.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useEdit } from '../../../../ui/use-edit.ts'
import { useChangeTask } from '../task-answers.ts'
import { priorityName, statusName } from '../task-words.ts'
import { TaskFields } from './task-fields.tsx'
import { taskValues } from './task-values.ts'

const editValues = taskValues.safeExtend({
  reason: z.string().trim().max(500, 'must have at most 500 characters'),
})

interface EditTaskDialogProps {
  readonly task: Task
  readonly onClose: () => void
}

/** Edits what an open task says; a day that was missed moves with a reason. */
export function EditTaskDialog({ task, onClose }: EditTaskDialogProps) {
  const client = useQueryClient()
  const command = useChangeTask()
  const { form, base, submit, conflict } = useEdit({
    record: task,
    schema: editValues,
    entriesOf,
    nameOf: ({ title }) => `“${title}”`,
    changesOf,
    save: (edit) => command.mutateAsync(edit),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.tasks.getTask, { id }), staleTime: 0 }),
    onClose,
  })
  const isOverdue = base.due?.state === 'OVERDUE'
  return (
    <Dialog title="Edit task" size={620} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {conflict && (
          <Conflict
            title="Somebody changed this task while you were editing it"
            before={describe(base)}
            now={describe(conflict.now)}
            onTakeOver={conflict.takeOver}
          />
        )}
        <TaskFields ventureId={base.ventureId} assignee={base.assignee} />
        {isOverdue && <TextField name="reason" label="Why its day moves" hint="Asked for when the due day changes" />}
        {!conflict && <FormButtons verb="Save task" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

/** A reason goes with a day that moves, and with nothing else. */
function changesOf(base: Task, { reason, ...values }: z.output<typeof editValues>) {
  const { reason: _, ...before } = editValues.parse(entriesOf(base))
  const changes = changedFields(before, values)
  return changes.dueOn === undefined || reason === '' ? changes : { ...changes, reason }
}

const entriesOf = (task: Task) => ({
  title: task.title,
  details: task.details ?? '',
  priority: task.priority,
  dueOn: task.dueOn,
  dueTime: task.dueTime ?? '',
  assigneeId: task.assignee?.id ?? null,
  reason: '',
})

const describe = (task: Task): Described => [
  ['Title', task.title],
  ['Status', statusName(task.status)],
  ['Priority', priorityName(task.priority)],
  ['Due', task.dueOn ? formatDay(task.dueOn) : 'no day'],
  ['Until', task.dueTime ?? 'no time'],
  ['Assignee', task.assignee?.name ?? 'nobody'],
  ['Details', task.details ?? 'none'],
]
