import { contract, type JobLine } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { useReply } from '../../../lib/query.ts'
import { Progress } from '../../../ui/progress.tsx'
import { FOLLOW } from '../poll.ts'
import { RunState } from '../run-state.tsx'
import { placeOf } from '../run-text.ts'
import { countsText } from '../run-words.ts'
import { useJobsAddress } from '../use-jobs-address.ts'
import { type Follow, follow } from './follow.ts'
import css from './followed.module.css'
import type { Queued } from './queued.ts'

interface FollowedProps {
  readonly job: JobLine
  readonly queued: Queued
  readonly onClose: () => void
}

/** The runs that were just ordered, until all of them have ended. Closing it stops nothing. */
export function Followed({ job, queued: { queued, slot }, onClose }: FollowedProps) {
  const { openRun } = useJobsAddress()
  const { data } = useReply(
    contract.jobs.listRuns,
    { name: job.name, limit: 100 },
    { every: (reply) => !follow(reply?.items ?? [], slot, queued).isOver && FOLLOW },
  )
  const followed = follow(data?.items ?? [], slot, queued)
  const open = (id: string) => {
    onClose()
    openRun(id)
  }
  return (
    <div className={css['followed']}>
      <Progress
        label={followed.isOver ? `${job.title} has run` : `${job.title} runs`}
        share={queued === 0 ? 1 : followed.ended / queued}
        words={wordsOf(followed, queued)}
      />
      <ul className={css['runs']}>
        {followed.runs.map((run) => (
          <li key={run.id}>
            <button type="button" onClick={() => open(run.id)}>
              {placeOf(run.venture)}
            </button>
            <span>
              <RunState plain status={run.status} />
              {run.durationMs !== null && <small>{formatMilliseconds(run.durationMs)}</small>}
            </span>
            {run.reason && <p>{run.reason}</p>}
          </li>
        ))}
      </ul>
      <div className={css['buttons']}>
        {!followed.isOver && <small>It goes on when you close this.</small>}
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  )
}

function wordsOf({ runs, waiting }: Follow, queued: number): string {
  if (queued === 0) return 'No venture has this job: nothing was queued.'
  const counts = Object.fromEntries(
    runs.map(({ status }) => [status, runs.filter((run) => run.status === status).length]),
  )
  return [countsText(counts), waiting > 0 && `${waiting} waiting for a worker`].filter(Boolean).join(', ')
}
