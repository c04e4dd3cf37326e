import { contract } from '@holdfast/contract'
import { download } from '../../../../lib/download.ts'
import { useVenture } from '../../../../lib/session.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { TaskBoard } from '../board/task-board.tsx'
import { useTaskVentures } from '../task-ventures.ts'
import { TaskFilters } from './task-filters.tsx'
import { TasksTable } from './tasks-table.tsx'
import { useTaskFilters } from './use-task-filters.ts'

/** Filters over the tasks that they leave: as a list by due day, or as a board by state. */
export function Tasks() {
  const ventureId = useVenture()?.id
  const [only, ...others] = useTaskVentures()
  const { asBoard } = useTaskFilters()
  return (
    <>
      <TaskFilters ventureId={ventureId ?? (others.length === 0 ? only?.id : undefined)} />
      {asBoard ? <TaskBoard ventureId={ventureId} /> : <TasksTable ventureId={ventureId} />}
    </>
  )
}

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function TasksExport() {
  const { filters } = useTaskFilters()
  return (
    <ExportButton
      choices={useTaskVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.tasks.exportTasks, { ...filters, ventureId: id }),
      }))}
    />
  )
}
