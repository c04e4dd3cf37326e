import { contract } from '@holdfast/contract'
import type { TaskSubjectKind } from '@holdfast/engine/operations'
import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { Due } from '../../../ui/due.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import css from './record-tasks.module.css'
import { statusName } from './task-words.ts'

interface RecordTasksProps {
  readonly ventureId: string
  readonly kind: TaskSubjectKind
  readonly id: string
  /** What the record is called. */
  readonly label: string
}

/** What is to be done about a record, on its own page, with the way to enter more. */
export function RecordTasks({ ventureId, kind, id, label }: RecordTasksProps) {
  const hasPage = useHasPage()
  const venture = useMe().ventures.find((each) => each.id === ventureId)
  const about = { subjectKind: kind, subjectId: id }
  const { data } = useReply(contract.tasks.listTasks, { ventureId, ...about, state: 'open', limit: 5 })
  if (!data || !hasPage('/operations/tasks')) return null
  const search = { new: kind, about: id, called: label, of: ventureId }
  return (
    <Section
      title="Tasks"
      aside={
        venture?.can['tasks.write'] === true && (
          <Anchor renderRoot={(anchor) => <Link {...anchor} to="/operations/tasks" search={search} />}>New task</Anchor>
        )
      }
    >
      {data.items.length === 0 && <p className={css['none']}>Nothing is to be done about it.</p>}
      <ul className={css['tasks']}>
        {data.items.map((task) => (
          <li key={task.id}>
            <TextLink link={{ to: '/operations/tasks/$id', params: { id: task.id } }}>{task.title}</TextLink>
            {task.due && <Due {...task} />}
            <small>
              {task.assignee?.name ?? 'Nobody yet'} · {statusName(task.status)}
            </small>
          </li>
        ))}
      </ul>
      {data.hasMore && <TextLink link={{ to: '/operations/tasks', search: about }}>All tasks about it</TextLink>}
    </Section>
  )
}
