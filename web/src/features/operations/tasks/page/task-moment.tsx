import type { Moment } from '@holdfast/contract'
import { TASK_PRIORITIES, TASK_STATUSES } from '@holdfast/engine/operations'
import { z } from 'zod'
import { formatDay } from '../../../../lib/format-time.ts'
import { Changed } from '../../../../ui/changed.tsx'
import { priorityName, statusName } from '../task-words.ts'

interface TaskMomentProps {
  readonly moment: Moment
  readonly nameOf: (userId: string) => string
}

/** What events of a task say; one written by an older version may lack any of it. */
const factsOfTask = z
  .object({
    before: z.enum(TASK_STATUSES),
    status: z.enum(TASK_STATUSES),
    reason: z.string().nullable(),
    missedOn: z.string(),
    explanation: z.string(),
    changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  })
  .partial()
type Facts = z.output<typeof factsOfTask>

/** One event of a task in words, with what stood before struck through. */
export function TaskMoment({ moment, nameOf }: TaskMomentProps) {
  const facts = factsOfTask.safeParse(moment.facts).data ?? {}
  const { before, status, reason, missedOn, explanation } = facts
  switch (moment.type) {
    case 'operations.task_created':
      return <>Entered</>
    case 'operations.task_explained':
      return (
        <>
          Explained{missedOn && ` why ${formatDay(missedOn)} was missed`}
          {explanation && `: ${explanation}`}
        </>
      )
    case 'operations.task_reopened':
      return <Stepped before="DONE" after="OPEN" reason={reason} />
    case 'operations.task_completed':
    case 'operations.task_cancelled':
      return <Stepped before={before} after={status} reason={reason} />
    default:
      return <Changes facts={facts} nameOf={nameOf} />
  }
}

interface SteppedProps {
  readonly before: Facts['before']
  readonly after: Facts['status']
  readonly reason: Facts['reason']
}

const Stepped = ({ before, after, reason }: SteppedProps) => (
  <>
    {before && after && <Changed before={statusName(before)}>{statusName(after)}</Changed>}
    {reason && <div>{reason}</div>}
  </>
)

function Changes({
  facts: { changes = {}, reason },
  nameOf,
}: { readonly facts: Facts } & Pick<TaskMomentProps, 'nameOf'>) {
  if ('voided' in changes) return <>Voided{reason && `: ${reason}`}</>
  return (
    <>
      {Object.entries(changes).map(([field, { before, after }]) => {
        const [name, show] = FIELDS[field] ?? ['Another field', plain]
        return (
          <div key={field}>
            {name} <Changed before={show(before, nameOf)}>{show(after, nameOf)}</Changed>
          </div>
        )
      })}
      {reason && <div>{reason}</div>}
    </>
  )
}

type Show = (value: unknown, nameOf: TaskMomentProps['nameOf']) => string

const plain: Show = (value) => (value === null || value === undefined ? 'none' : String(value))
const changedIt: Show = (value) => (value === null ? 'none' : 'another one')

const oneOf =
  <V extends string>(values: readonly V[], name: (value: V) => string): Show =>
  (value) => {
    const known = values.find((each) => each === value)
    return known === undefined ? 'not known' : name(known)
  }

const FIELDS: Readonly<Record<string, readonly [name: string, show: Show]>> = {
  status: ['Status', oneOf(TASK_STATUSES, statusName)],
  priority: ['Priority', oneOf(TASK_PRIORITIES, priorityName)],
  title: ['Title', plain],
  details: ['Details', plain],
  dueOn: ['Due', (value) => (typeof value === 'string' ? formatDay(value) : 'no day')],
  dueTime: ['Until', (value) => (typeof value === 'string' ? value : 'no time')],
  assigneeId: ['Assignee', (value, nameOf) => (typeof value === 'string' ? nameOf(value) : 'nobody')],
  subject: ['About', changedIt],
}
