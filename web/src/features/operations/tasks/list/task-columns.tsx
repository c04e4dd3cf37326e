import type { TaskRow } from '@holdfast/contract'
import type { Column } from '../../../../ui/column.ts'
import { Due } from '../../../../ui/due.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { State } from '../../../../ui/state.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { Priority, TaskState } from '../task-state.tsx'
import { aboutWords, kindName } from '../task-words.ts'

/** The day first: one works from the nearest on. */
export const taskColumns: readonly Column<TaskRow>[] = [
  {
    key: 'title',
    head: 'Task',
    cell: (task) => (
      <TwoLines sub={subOf(task)} phone={phoneLine(task)}>
        {task.title}
      </TwoLines>
    ),
  },
  { key: 'due', head: 'Due', width: 152, sort: 'due', cell: (task) => <Due {...task} /> },
  {
    key: 'assignee',
    head: 'Assignee',
    width: 152,
    phone: false,
    cell: ({ assignee }) => assignee?.name ?? <NoData dash reason="Nobody has it yet" />,
  },
  {
    key: 'priority',
    head: 'Priority',
    width: 112,
    phone: false,
    sort: 'priority',
    cell: ({ priority }) => <Priority priority={priority} />,
  },
  {
    key: 'status',
    head: 'Status',
    width: 136,
    phone: false,
    cell: ({ status }) => <TaskState plain status={status} />,
  },
]

const AsksWhy = () => (
  <State plain kind="late">
    Asks why its day was missed
  </State>
)

function subOf(task: TaskRow) {
  if (task.asksExplanation) return <AsksWhy />
  const about = task.subject && aboutWords(task.subject)
  const kind = task.kind === 'MANUAL' ? null : kindName(task.kind)
  return [about, kind, task.blockedReason && `Waits: ${task.blockedReason}`].filter(Boolean).join(' · ')
}

const phoneLine = (task: TaskRow) => (
  <>
    {task.assignee?.name ?? 'Nobody yet'}
    <br />
    {task.asksExplanation ? <AsksWhy /> : <TaskState plain status={task.status} />}
  </>
)
