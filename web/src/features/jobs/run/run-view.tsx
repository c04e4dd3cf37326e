import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useReply } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { FOLLOW } from '../poll.ts'
import { RunState } from '../run-state.tsx'
import { useJobsAddress } from '../use-jobs-address.ts'
import { countedFacts, runFacts } from './run-facts.tsx'
import { RunProblems } from './run-problems.tsx'
import css from './run-view.module.css'

/** One run: what became of it, what it counted, what failed in it. While it runs it is followed. */
export function RunView({ id }: { readonly id: string }) {
  const zone = useHomeZone()
  const { openJob } = useJobsAddress()
  const {
    data: run,
    error,
    refetch,
  } = useReply(contract.jobs.showRun, { id }, { every: (reply) => reply?.status === 'RUNNING' && FOLLOW })
  if (!run) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const stats = countedFacts(run)
  return (
    <div className={css['run']}>
      <div className={css['head']}>
        <h3>{run.title}</h3>
        <RunState status={run.status} />
      </div>
      {run.reason && <p className={css['reason']}>{run.reason}</p>}
      <Facts facts={runFacts(run, zone)} />
      {stats.length > 0 && (
        <section>
          <h4>What it counted</h4>
          <Facts facts={stats} />
        </section>
      )}
      <RunProblems run={run} />
      <div>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={15} aria-hidden />}
          onClick={() => openJob(run.job)}
        >
          All runs of this job
        </Button>
      </div>
    </div>
  )
}
