import type { TaskRow } from '@holdfast/contract'
import { type DragEvent, useState } from 'react'
import { TaskState } from '../task-state.tsx'
import { statusName } from '../task-words.ts'
import css from './board.module.css'
import { TaskCard } from './task-card.tsx'
import type { Lane } from './use-board-keys.ts'
import type { LaneStatus } from './use-board-moves.ts'

interface BoardLaneProps {
  readonly lane: Lane
  readonly hasMore: boolean
  readonly moving: ReadonlyMap<string, LaneStatus>
  readonly lanesFor: (task: TaskRow) => readonly LaneStatus[]
  readonly onMove: (task: TaskRow, to: LaneStatus) => void
  readonly taskOf: (id: string) => TaskRow | undefined
}

/** A state with its cards; what is dropped here becomes so. A lane that nothing stands in stays, and says so. */
export function BoardLane({ lane: { status, tasks }, hasMore, moving, lanesFor, onMove, taskOf }: BoardLaneProps) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const task = taskOf(event.dataTransfer.getData('text/plain'))
    if (task) onMove(task, status)
  }
  return (
    <section
      className={css['lane']}
      aria-label={`${statusName(status)}: ${tasks.length} tasks`}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        <TaskState plain status={status} />
        <span>
          {tasks.length}
          {hasMore && '+'}
        </span>
      </header>
      {tasks.length === 0 && <p>{status === 'DONE' ? 'None this week' : 'None'}</p>}
      <ul>
        {tasks.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            isMoving={moving.has(task.id)}
            lanes={lanesFor(task)}
            onMove={(to) => onMove(task, to)}
          />
        ))}
      </ul>
      {hasMore && <p>There are more: the list has them all.</p>}
    </section>
  )
}
