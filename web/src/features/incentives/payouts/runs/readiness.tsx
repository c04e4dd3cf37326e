import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import type { ProblemError } from '../../../../lib/problem-error.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { CommitDays } from './commit-days.tsx'
import { type AskedPeriod, beforeWords, daysWords, type ReadinessReply, type Standing } from './readiness-words.ts'

interface ReadinessProps {
  readonly venture: MyVenture
  readonly asked: AskedPeriod
  readonly reply: ReadinessReply | undefined
  readonly standing: Standing | null
  readonly error: ProblemError | null
  readonly retry: () => void
}

/** Whether the period can be paid now, and the way there if not. */
export function Readiness({ reply, standing, error, retry, ...props }: ReadinessProps) {
  if (!reply || !standing)
    return error ? <Problem error={error} retry={retry} /> : <Notice kind="info" title="Looking at the days …" />
  return (
    <div aria-live="polite">
      <Stands {...props} standing={standing} reply={reply} />
    </div>
  )
}

interface StandsProps extends Pick<ReadinessProps, 'venture' | 'asked'> {
  readonly standing: Standing
  readonly reply: ReadinessReply
}

function Stands({ standing, reply, venture, asked }: StandsProps) {
  if (standing.is === 'running')
    return (
      <Notice kind="warn" title="These days are not over">
        <p>
          It is {formatDay(venture.today)} at {venture.name}. A period is paid when its last day has passed.
        </p>
      </Notice>
    )
  if (standing.is === 'pending')
    return (
      <Notice kind="warn" title="Some days are not ready">
        <p>{pendingWords(reply)}</p>
        <CommitDays venture={venture} days={standing.days} asked={asked} />
      </Notice>
    )
  if (standing.is === 'empty')
    return (
      <Notice kind="info" title={standing.taken > 0 ? 'Everybody is in a payout already' : 'Nobody has money in it'}>
        <p>
          {standing.taken > 0
            ? `${counted(standing.taken, 'person', 'people')} with money in these days ${standing.taken === 1 ? 'is' : 'are'} in another payout. Look there, or void that one first.`
            : 'No day of these brought anybody anything. Choose other days.'}
        </p>
      </Notice>
    )
  return (
    <Notice kind="ok" title="Ready to be paid">
      <ul>
        {reply.people.map(({ currency, people, amountMinor }) => (
          <li key={currency}>
            {counted(people, 'person', 'people')}, {formatMoney({ minor: amountMinor, currency })}
          </li>
        ))}
      </ul>
      {standing.taken > 0 && <p>{takenWords(standing.taken)}</p>}
      {reply.before.map((before) => (
        <p key={before.currency}>{beforeWords(before)}</p>
      ))}
    </Notice>
  )
}

const takenWords = (taken: number): string =>
  `${counted(taken, 'person', 'people')} more ${taken === 1 ? 'is' : 'are'} in another payout of these days and left out.`

function pendingWords({ uncommitted, dirty }: ReadinessReply): string {
  return [
    uncommitted.length > 0 && `Nobody’s pay was looked at as a whole for ${daysWords(uncommitted)}.`,
    dirty.length > 0 && `Changes wait to be worked into ${daysWords(dirty)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
