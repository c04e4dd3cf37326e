import { contract, type Task } from '@holdfast/contract'
import { HistorySection } from '../../../../ui/history-section.tsx'
import { usePeopleOf } from '../task-ventures.ts'
import { TaskMoment } from './task-moment.tsx'

/** What happened to the task, with what stood before and after. */
export function TaskHistory({ task: { id, zone, ventureId, assignee } }: { readonly task: Task }) {
  return (
    <HistorySection
      endpoint={contract.tasks.taskHistory}
      id={id}
      zone={zone}
      people={[...usePeopleOf(ventureId), assignee]}
      what={(moment, nameOf) => <TaskMoment moment={moment} nameOf={nameOf} />}
    />
  )
}
