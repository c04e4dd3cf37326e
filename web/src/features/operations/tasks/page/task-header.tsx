import type { Task } from '@holdfast/contract'
import type { TaskIntention } from '@holdfast/engine/operations'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { State } from '../../../../ui/state.tsx'
import { primaryTaskStep, TASK_STEP_WORDS, taskStepsOf } from '../steps/task-step-words.ts'
import { TaskState } from '../task-state.tsx'
import { kindName } from '../task-words.ts'
import css from './task-header.module.css'

interface TaskHeaderProps {
  readonly task: Task
  readonly taking: boolean
  readonly onStep: (step: TaskIntention) => void
  readonly onEdit: () => void
}

/** What is to be done, where it stands, and every step that is allowed now. */
export function TaskHeader({ task, taking, onStep, onEdit }: TaskHeaderProps) {
  const primary = primaryTaskStep(task)
  return (
    <PageHeader
      name={task.title}
      title={
        <span className={css['title']}>
          <span>{task.title}</span>
          {task.voided ? <State kind="bad">Void</State> : <TaskState status={task.status} />}
        </span>
      }
      context={task.kind === 'MANUAL' ? undefined : `Entered by Holdfast: ${kindName(task.kind).toLowerCase()}`}
      controls={
        <>
          {task.can['amend'] && (
            <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
              Edit
            </Button>
          )}
          {taskStepsOf(task)
            .filter((step) => step !== primary)
            .map((step) => (
              <StepButton key={step} step={step} onStep={onStep} />
            ))}
        </>
      }
      action={primary && <StepButton first step={primary} loading={taking} onStep={onStep} />}
    />
  )
}

interface StepButtonProps {
  readonly step: TaskIntention
  readonly onStep: (step: TaskIntention) => void
  readonly first?: boolean
  readonly loading?: boolean
}

function StepButton({ step, onStep, first = false, loading = false }: StepButtonProps) {
  const { verb, Icon } = TASK_STEP_WORDS[step]
  return (
    <Button
      {...(!first && { variant: 'default' })}
      loading={loading}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => onStep(step)}
    >
      {verb}
    </Button>
  )
}
