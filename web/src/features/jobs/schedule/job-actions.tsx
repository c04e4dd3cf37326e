import { contract, type JobLine } from '@holdfast/contract'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { JOB_ANSWERS } from '../job-answers.ts'
import css from './job-actions.module.css'
import type { JobWish } from './job-dialog.tsx'

interface JobActionsProps {
  readonly job: JobLine
  readonly onWish: (wish: JobWish) => void
  /** In a row of the table: icons for what is rare. */
  readonly dense?: boolean
}

/** What may be done with a job now. */
export function JobActions({ job, onWish, dense = false }: JobActionsProps) {
  const { can, title } = job
  const resume = useCommand(contract.jobs.resumeJob, { refreshes: JOB_ANSWERS })
  const onResume = () =>
    resume.mutate(
      { name: job.name },
      {
        onSuccess: () => void toast(`${title} follows the schedule again.`),
        onError: ({ message }) => void toast(message, { kind: 'failed' }),
      },
    )
  return (
    <span className={css['actions']}>
      {can['run'] && (
        <Button
          variant="default"
          aria-label={dense ? `Run now: ${title}` : undefined}
          onClick={() => onWish({ is: 'run', job })}
        >
          Run now
        </Button>
      )}
      {can['pause'] && <Secondary dense={dense} verb="Pause" of={title} onClick={() => onWish({ is: 'pause', job })} />}
      {can['resume'] && <Secondary dense={dense} verb="Resume" of={title} busy={resume.isPending} onClick={onResume} />}
    </span>
  )
}

interface SecondaryProps {
  readonly dense: boolean
  readonly verb: 'Pause' | 'Resume'
  readonly of: string
  readonly busy?: boolean
  readonly onClick: () => void
}

function Secondary({ dense, verb, of, busy = false, onClick }: SecondaryProps) {
  const Icon = verb === 'Pause' ? IconPlayerPause : IconPlayerPlay
  if (!dense)
    return (
      <Button variant="default" leftSection={<Icon size={15} aria-hidden />} loading={busy} onClick={onClick}>
        {verb}
      </Button>
    )
  return (
    <ActionIcon variant="default" size={32} title={verb} aria-label={`${verb}: ${of}`} loading={busy} onClick={onClick}>
      <Icon size={15} aria-hidden />
    </ActionIcon>
  )
}
