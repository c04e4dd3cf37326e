import { contract } from '@holdfast/contract'
import { CHANNEL_NAMES } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { useReply } from '../../../../lib/query.ts'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { capital } from '../../names.ts'
import css from './unmatched.module.css'
import type { Thread } from './unmatched-wish.ts'

interface ThreadsOfProps {
  readonly loadId: string
  readonly onChoose: (thread: Thread) => void
}

/** Everybody who was asked about a load, by the last send first. */
export function ThreadsOf({ loadId, onChoose }: ThreadsOfProps) {
  const { data, error, refetch } = useReply(contract.outreach.loadOutreach, { id: loadId })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return null
  const { load, sends } = data
  if (sends.length === 0) return <p>{`Nobody was asked about ${load.number}.`}</p>
  return (
    <ul className={css['candidates']} aria-label={`Asked about ${load.number}`}>
      {sends.flatMap(({ channel, sentAt, recipients }) =>
        recipients.map(({ id: recipientId, carrier, address }) => (
          <li key={recipientId}>
            <span>
              {carrier.name}
              <small>{`${address}, ${recentWhen(sentAt, load.zone)}`}</small>
            </span>
            <span>{capital(CHANNEL_NAMES[channel])}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`It is this one: ${carrier.name}, ${address}`}
              onClick={() => onChoose({ recipientId, carrier, load })}
            >
              It is this one
            </Button>
          </li>
        )),
      )}
    </ul>
  )
}
