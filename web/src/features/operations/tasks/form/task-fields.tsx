import { TASK_PRIORITIES } from '@holdfast/engine/operations'
import { DateField } from '../../../../ui/date-field.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { usePeopleOf } from '../task-ventures.ts'
import { priorityName } from '../task-words.ts'

const priorities = TASK_PRIORITIES.map((value) => ({ value, label: priorityName(value) }))

interface TaskFieldsProps {
  readonly ventureId: string
  /** Who has it when the form opens, also when they have left since. */
  readonly assignee?: { readonly id: string; readonly name: string } | null
}

/** What is to be done, by whom and until when. */
export function TaskFields({ ventureId, assignee }: TaskFieldsProps) {
  const people = usePeopleOf(ventureId)
  const all = assignee && !people.some(({ id }) => id === assignee.id) ? [assignee, ...people] : people
  return (
    <>
      <TextField
        required
        autoFocus
        name="title"
        label="What is to be done"
        placeholder="Call the shipper about the dock"
      />
      <TextField name="details" label="Details" lines={2} />
      <FormRow>
        <SelectField
          name="assigneeId"
          label="Assignee"
          options={all.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Nobody yet"
        />
        <SelectField required name="priority" label="Priority" options={priorities} searchable={false} />
      </FormRow>
      <FormRow>
        <DateField name="dueOn" label="Due on" />
        <TextField name="dueTime" label="Until (time)" placeholder="14:30" />
      </FormRow>
    </>
  )
}
