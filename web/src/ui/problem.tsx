import { Button } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { asProblem } from '../lib/problem-error.ts'
import css from './problem.module.css'

interface ProblemProps {
  /** Whatever was thrown; anything but a ProblemError becomes a sentence too. */
  readonly error: unknown
  /** What to do, where the problem's own words do not say it. */
  readonly advice?: string
  readonly retry?: (() => void) | undefined
}

/** What happened, what to do, and the number under which it is found in the logs. */
export function Problem({ error, advice, retry }: ProblemProps) {
  const { title, detail, requestId, status } = asProblem(error)
  return (
    <div className={css['problem']} role="alert">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <div>
        <b>{title}</b>
        <p>{detail === `${title}.` ? null : detail}</p>
        {(advice ?? adviceFor(status)) && <p>{advice ?? adviceFor(status)}</p>}
        {requestId && (
          <p className={css['request']}>
            Request <code>{requestId}</code>
          </p>
        )}
        {retry && (
          <Button variant="default" leftSection={<IconRefresh size={15} aria-hidden />} onClick={retry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  )
}

function adviceFor(status: number): string | null {
  if (status >= 500) return 'Try again. If it goes on, tell your administrator the request number below.'
  if (status === 429) return 'Wait a minute before the next try.'
  return null
}
