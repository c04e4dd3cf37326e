import { contract, type TaskRow } from '@holdfast/contract'
import { useList } from '../../../../lib/use-list.ts'
import { DataTable, type DataTableProps } from '../../../../ui/data-table.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ViewToggle } from '../../../../ui/view-toggle.tsx'
import { EmptyTasks } from './empty-tasks.tsx'
import { taskColumns } from './task-columns.tsx'
import { useTaskFilters } from './use-task-filters.ts'

/** The tasks that the filters leave, by their due days or as they are sorted. */
export function TasksTable({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, isFiltered } = useTaskFilters()
  const { rows, loading, problem, retry, more } = useList(contract.tasks.listTasks, {
    ...filters,
    ventureId,
    limit: 50,
  })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section
      flush
      title={isFiltered ? 'Tasks that match' : 'My tasks'}
      aside={<ViewToggle asTable drawing="board" onToggle={() => change({ view: 'board' })} />}
    >
      <DataTable
        label="Tasks"
        rows={rows}
        rowKey={(task) => task.id}
        columns={taskColumns}
        opening={opening}
        sorting={{
          by: filters.sort ?? 'due',
          onSort: (by) => change({ sort: by.endsWith('priority') ? 'priority' : undefined }),
        }}
        loading={loading}
        more={more}
        empty={<EmptyTasks />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<TaskRow>['opening']> = {
  link: ({ id }) => ({ to: '/operations/tasks/$id', params: { id } }),
}
