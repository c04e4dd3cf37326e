import type { Task } from '@holdfast/contract'
import { formatDay, formatInstant } from '../../../../lib/format-time.ts'
import { Due } from '../../../../ui/due.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Section } from '../../../../ui/section.tsx'
import { AboutLink } from '../about-link.tsx'
import { Priority } from '../task-state.tsx'
import { AssigneeSelect } from './assignee-select.tsx'

/** Who does it, until when and about what; once it is over, what became of it. */
export function TaskDetails({ task }: { readonly task: Task }) {
  const { zone, completed, cancelled, createdBy, subject, blockedReason } = task
  return (
    <Section title="Task">
      <Facts
        facts={[
          { name: 'Assignee', value: <AssigneeSelect task={task} /> },
          { name: 'Due', value: <Due {...task} /> },
          { name: 'Priority', value: <Priority priority={task.priority} /> },
          {
            name: 'About',
            value: subject ? <AboutLink subject={subject} /> : <NoData dash reason="It is about no record" />,
          },
          ...(blockedReason ? [{ name: 'Waits for', value: blockedReason }] : []),
          ...(completed ? [{ name: 'Done', value: byWhom(formatDay(completed.on, 'year'), completed.by) }] : []),
          ...(cancelled
            ? [
                { name: 'Cancelled', value: byWhom(formatDay(cancelled.on, 'year'), cancelled.by) },
                { name: 'Because', value: cancelled.reason },
              ]
            : []),
          { name: 'Entered', value: byWhom(formatInstant(task.createdAt, zone), createdBy ?? HOLDFAST) },
        ]}
      />
    </Section>
  )
}

const HOLDFAST = { name: 'Holdfast' }

const byWhom = (when: string, by: { readonly name: string } | null) => (by ? `${when}, ${by.name}` : when)
