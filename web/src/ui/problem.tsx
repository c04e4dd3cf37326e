import { Button, Title } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { asProblem } from '../lib/problem-error.ts'
import css from './problem.module.css'

interface ProblemProps {
  /** Whatever was thrown; anything but a ProblemError becomes a sentence too. */
  readonly error: unknown
  /** What to do, where the problem's own words do not say it. */
  readonly advice?: string
  readonly retry?: (() => void) | undefined
  /** The problem is all that the page shows: its title heads the page. */
  readonly asPage?: boolean
}

/** What happened, what to do, and the number under which it is found in the logs. */
export function Problem({ error, advice, retry, asPage = false }: ProblemProps) {
  const { title, detail, requestId, status } = asProblem(error)
  return (
    <div className={css['problem']} role="alert">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <div>
        {asPage ? <Title order={1}>{title}</Title> : <b>{title}</b>}
        <p>{withoutTitle(detail, title)}</p>
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

/** Servers often begin the detail with the title; people need not read it twice. */
function withoutTitle(detail: string, title: string): string {
  return detail.startsWith(`${title}.`) ? detail.slice(title.length + 1).trim() : detail
}

function adviceFor(status: number): string | null {
  if (status >= 500) return 'Try again. If it goes on, tell your administrator the request number below.'
  if (status === 429) return 'Wait a minute before the next try.'
  return null
}
