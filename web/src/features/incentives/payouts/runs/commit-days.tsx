import { Button } from '@mantine/core'
import { counted } from '../../../../lib/counted.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import type { AskedPeriod } from './readiness-words.ts'
import { useCommitDays } from './use-commit-days.ts'

interface CommitDaysProps {
  readonly venture: MyVenture
  readonly days: readonly string[]
  readonly asked: AskedPeriod
}

/** One button that commits the days one after the other, the oldest first. */
export function CommitDays({ venture, days, asked }: CommitDaysProps) {
  const { going, error, start, stop } = useCommitDays(asked)
  if (venture.can['incentives.commit'] !== true)
    return <p>Ask somebody of finance or the head of the venture to commit them.</p>
  if (going)
    return (
      <Progress
        label="Committing"
        share={going.done / going.of}
        words={`${going.done} of ${counted(going.of, 'day')}, now ${formatDay(going.day)}`}
        action={
          <Button variant="default" onClick={stop}>
            Stop
          </Button>
        }
      />
    )
  return (
    <>
      {error && <Problem error={error} />}
      <Button mt={8} variant="default" onClick={() => void start(days)}>
        Commit {counted(days.length, 'day')}
      </Button>
    </>
  )
}
