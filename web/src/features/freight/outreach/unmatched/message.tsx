import type { UnmatchedMessage } from '@holdfast/contract'
import { CHANNEL_NAMES } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { agoText } from '../../../../lib/ago-text.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { LoadState } from '../../load-state.tsx'
import { capital } from '../../names.ts'
import { FoldedText } from '../folded-text.tsx'
import css from './unmatched.module.css'
import type { Thread, UnmatchedWish } from './unmatched-wish.ts'

interface MessageProps {
  readonly message: UnmatchedMessage
  readonly onWish: (wish: UnmatchedWish) => void
}

/** One message with whose it may be. */
export function Message({ message, onWish }: MessageProps) {
  const { sender, channel, venture, subject, text, quoted, receivedAt, candidates, can } = message
  const now = useMinute()
  return (
    <li className={css['message']}>
      <header>
        <b>{sender}</b>
        <small>
          {`${capital(CHANNEL_NAMES[channel])} to ${venture?.name ?? 'the group’s account'}, `}
          <time dateTime={receivedAt}>{agoText(Date.parse(receivedAt), now)}</time>
        </small>
      </header>
      {subject && <p className={css['subject']}>{subject}</p>}
      <p className={css['text']}>{text}</p>
      {quoted && <FoldedText label="Quoted text">{quoted}</FoldedText>}
      {candidates.length > 0 && (
        <Candidates message={message} onChoose={(thread) => onWish({ step: 'match', message, thread })} />
      )}
      <div className={css['steps']}>
        {can['match'] && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Find its load: ${sender}`}
            onClick={() => onWish({ step: 'find', message })}
          >
            Find its load
          </Button>
        )}
        {can['dismiss'] && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`Put aside: ${sender}`}
            onClick={() => onWish({ step: 'dismiss', message })}
          >
            Put aside
          </Button>
        )}
      </div>
    </li>
  )
}

interface CandidatesProps {
  readonly message: UnmatchedMessage
  readonly onChoose: (thread: Thread) => void
}

function Candidates({ message: { candidates, can }, onChoose }: CandidatesProps) {
  const now = useMinute()
  const several = new Set(candidates.map(({ venture }) => venture.id)).size > 1
  return (
    <ul className={css['candidates']} aria-label="Asked at this address lately">
      {candidates.map((thread) => {
        const { recipientId, carrier, load, askedAt, venture } = thread
        return (
          <li key={recipientId}>
            <span>
              {`${carrier.name}, ${load.number}`}
              <small>{`${several ? `${venture.name}, ` : ''}asked ${agoText(Date.parse(askedAt), now)}`}</small>
            </span>
            <LoadState plain status={load.status} />
            {can['match'] && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`It is this one: ${carrier.name}, ${load.number}`}
                onClick={() => onChoose(thread)}
              >
                It is this one
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
