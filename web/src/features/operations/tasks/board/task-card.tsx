import type { TaskRow } from '@holdfast/contract'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsMove } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Due } from '../../../../ui/due.tsx'
import { State } from '../../../../ui/state.tsx'
import { Priority } from '../task-state.tsx'
import { aboutWords, statusName } from '../task-words.ts'
import css from './board.module.css'
import type { LaneStatus } from './use-board-moves.ts'

interface TaskCardProps {
  readonly task: TaskRow
  readonly isMoving: boolean
  readonly lanes: readonly LaneStatus[]
  readonly onMove: (to: LaneStatus) => void
}

/** A task on the board: it is dragged, moved by its menu, or by Shift with an arrow. */
export function TaskCard({ task, isMoving, lanes, onMove }: TaskCardProps) {
  return (
    <li
      className={css['card']}
      data-moving={isMoving || undefined}
      draggable={lanes.length > 0}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', task.id)}
    >
      <Link to="/operations/tasks/$id" params={{ id: task.id }} draggable={false} data-task={task.id}>
        {task.title}
      </Link>
      {lanes.length > 0 && <MoveMenu task={task} lanes={lanes} onMove={onMove} />}
      <small>
        {[task.assignee?.name ?? 'Nobody yet', task.subject && aboutWords(task.subject)].filter(Boolean).join(' · ')}
      </small>
      {(task.due !== null || task.priority !== 'NORMAL') && (
        <div>
          {task.due && <Due {...task} />}
          {task.priority !== 'NORMAL' && <Priority priority={task.priority} />}
        </div>
      )}
      {task.asksExplanation && (
        <State plain kind="late">
          Asks why its day was missed
        </State>
      )}
      {task.blockedReason && <small>Waits: {task.blockedReason}</small>}
    </li>
  )
}

function MoveMenu({ task, lanes, onMove }: Pick<TaskCardProps, 'task' | 'lanes' | 'onMove'>) {
  return (
    <Menu position="bottom-end" width={180} withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Move “${task.title}”`} aria-haspopup="menu">
          <IconArrowsMove size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {lanes.map((to) => (
          <Menu.Item key={to} onClick={() => onMove(to)}>
            {statusName(to)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
