import { Counter, Histogram, type Registry } from 'prom-client'

const SECONDS = [0.05, 0.25, 1, 5, 15, 60, 300, 900, 3_600]

/** Counts what runs of jobs came to. Returns what is to be called when one ends. */
export function measureJobs(registry: Registry): (job: string, status: string, milliseconds: number) => void {
  const runs = new Counter({
    name: 'holdfast_job_runs_total',
    help: 'Runs that ended in this process, by job and result',
    labelNames: ['job', 'result'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'holdfast_job_run_seconds',
    help: 'How long runs took in this process, by job',
    labelNames: ['job'],
    buckets: SECONDS,
    registers: [registry],
  })
  return (job, status, milliseconds) => {
    runs.inc({ job, result: status })
    seconds.observe({ job }, milliseconds / 1_000)
  }
}
