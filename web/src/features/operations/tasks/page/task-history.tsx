import { contract, type Task } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { dayIn, formatInstant, formatTime } from '../../../../lib/format-time.ts'
import { useList } from '../../../../lib/use-list.ts'
import { Section } from '../../../../ui/section.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { usePeopleOf } from '../task-ventures.ts'
import { TaskMoment } from './task-moment.tsx'

/** What happened to the task, newest first, with what stood before and after. */
export function TaskHistory({ task }: { readonly task: Task }) {
  const { id, zone, ventureId, assignee } = task
  const { rows, more } = useList(contract.tasks.taskHistory, { id, limit: 25 })
  const people = [...usePeopleOf(ventureId), assignee, ...rows.map(({ by }) => by)]
  const nameOf = (userId: string) => people.find((person) => person?.id === userId)?.name ?? 'a former colleague'
  const moments = rows.map((moment, i) => ({
    id: moment.id,
    now: i === 0,
    who: moment.by?.name ?? 'Holdfast',
    when: whenOf(moment.at, zone),
    what: <TaskMoment moment={moment} nameOf={nameOf} />,
  }))
  return (
    <Section title="Timeline">
      <Timeline moments={moments} />
      {more && (
        <Button variant="default" fullWidth mt={16} loading={more.loading} onClick={() => void more.onMore()}>
          Show earlier
        </Button>
      )}
    </Section>
  )
}

function whenOf(at: string, zone: string): string {
  const isToday = dayIn(at, zone) === dayIn(new Date().toISOString(), zone)
  return isToday ? `today ${formatTime(at, zone)}` : formatInstant(at, zone)
}
