import { contract, type TaskRow } from '@holdfast/contract'
import { TASK_TRANSITIONS } from '@holdfast/engine/operations'
import { useReply } from '../../../../lib/query.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ViewToggle } from '../../../../ui/view-toggle.tsx'
import { EmptyTasks } from '../list/empty-tasks.tsx'
import { useTaskFilters } from '../list/use-task-filters.ts'
import { ReasonDialog } from '../steps/reason-dialog.tsx'
import css from './board.module.css'
import { BoardLane } from './board-lane.tsx'
import { type Lane, useBoardKeys } from './use-board-keys.ts'
import { LANES, type LaneStatus, useBoardMoves } from './use-board-moves.ts'

/** Colleagues move cards too: the board is read again while it is in sight. */
const EVERY = 10_000

/** A lane a state, each by due day; done are those of the last week, the newest first. */
export function TaskBoard({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change } = useTaskFilters()
  const { sort: _, state: _state, status: _status, completedFrom: _from, completedTo: _to, ...narrowing } = filters
  const { data, error, refetch } = useReply(contract.tasks.taskBoard, { ...narrowing, ventureId }, { every: EVERY })
  const { move, moving, asked, closeAsked } = useBoardMoves()
  const lanes = lanesOf(data?.columns ?? [], moving)
  const board = useBoardKeys(lanes, (task, to) => void move(task, to))
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const isEmpty = data !== undefined && lanes.every(({ tasks }) => tasks.length === 0)
  return (
    <Section
      title="Board"
      aside={<ViewToggle asTable={false} drawing="board" onToggle={() => change({ view: undefined })} />}
    >
      {isEmpty ? (
        <EmptyTasks />
      ) : (
        <>
          <p className={css['hint']}>
            Drag a card to another lane, or press Shift with an arrow while it has the focus.
          </p>
          <div ref={board} className={css['board']}>
            {lanes.map((lane) => (
              <BoardLane
                key={lane.status}
                lane={lane}
                hasMore={data?.columns.find(({ status }) => status === lane.status)?.hasMore === true}
                moving={moving}
                lanesFor={lanesFor}
                onMove={(task, to) => void move(task, to)}
                taskOf={(id) => lanes.flatMap(({ tasks }) => tasks).find((task) => task.id === id)}
              />
            ))}
          </div>
        </>
      )}
      {asked && <ReasonDialog task={asked.task} step={asked.step} onClose={closeAsked} />}
    </Section>
  )
}

type Columns = readonly { readonly status: LaneStatus; readonly tasks: readonly TaskRow[] }[]

/** A card that is on its way stands where it was put. */
function lanesOf(columns: Columns, moving: ReadonlyMap<string, LaneStatus>): readonly Lane[] {
  const all = columns.flatMap(({ tasks }) => tasks)
  return LANES.map((status) => ({
    status,
    tasks: all.filter((task) => (moving.get(task.id) ?? task.status) === status),
  }))
}

/** Where this person may put it. */
function lanesFor(task: TaskRow): readonly LaneStatus[] {
  return LANES.filter((to) => {
    const step = TASK_TRANSITIONS[task.status][to]
    return step !== undefined && task.can[step] === true
  })
}
