import type { LateTasks as Late } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { counted } from '../../lib/counted.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

interface LateTasksProps {
  readonly people: readonly Late[]
}

/** Whose tasks are late, the oldest first; nothing where none is. */
export function LateTasks({ people }: LateTasksProps) {
  if (people.length === 0) return null
  return (
    <Section flush title="People">
      <ul className={css['lines']}>
        {people.map((late) => (
          <li key={`${late.ventureId} ${late.assignee?.id ?? ''}`}>
            <span>
              <TasksLink late={late} />
              <small>{late.ventureName}</small>
            </span>
            <small>The oldest by {counted(late.oldestDays, 'day')}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function TasksLink({ late: { ventureId, assignee, count } }: { readonly late: Late }) {
  const hasPage = useHasPage()
  const words = `${assignee?.name ?? 'Nobody yet'}: ${counted(count, 'task')} overdue`
  if (!hasPage('/operations/tasks')) return <b>{words}</b>
  const search = { venture: ventureId, due: 'overdue', assigneeId: assignee?.id ?? 'nobody' }
  return (
    <Link to="/operations/tasks" search={search}>
      {words}
    </Link>
  )
}
