import type { Task } from '@holdfast/contract'
import type { TaskIntention } from '@holdfast/engine/operations'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../../lib/format-time.ts'
import { Columns, Stack } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import { EditTaskDialog } from '../form/edit-task-dialog.tsx'
import { ExplainDialog } from '../steps/explain-dialog.tsx'
import { ReasonDialog } from '../steps/reason-dialog.tsx'
import { TASK_STEP_WORDS } from '../steps/task-step-words.ts'
import { useQuickTaskStep } from '../steps/use-quick-task-step.ts'
import { VoidTaskDialog } from '../steps/void-task-dialog.tsx'
import { Explanations } from './explanations.tsx'
import { TaskComments } from './task-comments.tsx'
import { TaskDetails } from './task-details.tsx'
import { TaskHeader } from './task-header.tsx'
import { TaskHistory } from './task-history.tsx'
import css from './task-view.module.css'

type Wish = TaskIntention | 'edit' | 'explain'

/** One task with everything that may be done with it. */
export function TaskView({ task }: { readonly task: Task }) {
  const [dialog, setDialog] = useState<Wish | null>(null)
  const quick = useQuickTaskStep()
  const step = (name: TaskIntention) => {
    const { to, asks } = TASK_STEP_WORDS[name]
    if (asks || to === null) setDialog(name)
    else void quick.take(task, to)
  }
  return (
    <>
      <TaskHeader task={task} taking={quick.taking} onStep={step} onEdit={() => setDialog('edit')} />
      <Stack>
        {task.voided && (
          <Notice kind="bad" title={`Void: ${task.voided.reason}`}>
            <p>It stands in no list and counts nowhere.</p>
          </Notice>
        )}
        {task.asksExplanation && <Asks task={task} onExplain={() => setDialog('explain')} />}
        <Columns
          side={
            <>
              <TaskDetails task={task} />
              <TaskHistory task={task} />
            </>
          }
        >
          {task.details && (
            <Section title="Details">
              <p className={css['details']}>{task.details}</p>
            </Section>
          )}
          <TaskComments task={task} />
          <Explanations task={task} />
        </Columns>
      </Stack>
      <TaskDialog wish={dialog} task={task} onClose={() => setDialog(null)} />
    </>
  )
}

/** Whoever has it is asked; the others see that they are. */
function Asks({ task, onExplain }: { readonly task: Task; readonly onExplain: () => void }) {
  const title = `It was due ${task.dueOn ? formatDay(task.dueOn) : 'earlier'} and is not done`
  if (task.can['explain'] !== true)
    return (
      <Notice kind="warn" title={title}>
        <p>{task.assignee?.name} has not said why yet.</p>
      </Notice>
    )
  return (
    <Notice kind="warn" title={title}>
      <p>
        <span className={css['ask']}>
          Say why, once for this day.
          <Button variant="default" onClick={onExplain}>
            Explain
          </Button>
        </span>
      </p>
    </Notice>
  )
}

interface TaskDialogProps {
  readonly wish: Wish | null
  readonly task: Task
  readonly onClose: () => void
}

function TaskDialog({ wish, task, onClose }: TaskDialogProps) {
  if (wish === 'edit') return <EditTaskDialog task={task} onClose={onClose} />
  if (wish === 'void') return <VoidTaskDialog task={task} onClose={onClose} />
  if (wish === 'explain' && task.dueOn !== null)
    return <ExplainDialog task={task} missedOn={task.dueOn} onClose={onClose} />
  if (wish === 'block' || wish === 'cancel' || wish === 'reopen')
    return <ReasonDialog task={task} step={wish} onClose={onClose} />
  return null
}
