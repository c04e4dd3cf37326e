import type { MyDay } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Due } from '../../ui/due.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

type MyTask = MyDay['tasks']['items'][number]

/** What was given to the person and is not done, the nearest day first. Gone when nothing waits. */
export function MyTasks({ day: { tasks } }: { readonly day: MyDay }) {
  const hasPage = useHasPage()
  if (tasks.open === 0 || !hasPage('/operations/tasks')) return null
  const overdue = tasks.overdue === 0 ? '' : `, ${tasks.overdue} overdue`
  return (
    <Section
      flush
      title="My tasks"
      aside={<TextLink link={{ to: '/operations/tasks' }}>{`${counted(tasks.open, 'task')}${overdue}`}</TextLink>}
    >
      <DataTable
        label="My tasks"
        rows={tasks.items}
        rowKey={({ id }) => id}
        columns={columns}
        opening={{ link: ({ id }) => ({ to: '/operations/tasks/$id', params: { id } }) }}
      />
    </Section>
  )
}

const columns: readonly Column<MyTask>[] = [
  { key: 'title', head: 'Task', cell: (task) => <TwoLines sub={subOf(task)}>{task.title}</TwoLines> },
  { key: 'due', head: 'Due', width: 152, cell: (task) => <Due {...task} /> },
]

function subOf({ asksExplanation, subject, blockedReason }: MyTask): string {
  if (asksExplanation) return 'Asks why its day was missed'
  return [subject?.label, blockedReason && `Waits: ${blockedReason}`].filter(Boolean).join(' · ')
}
