import type { Call } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPhoneOff, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { formatDuration } from '../../../lib/format.ts'
import { dayIn, formatInstant, formatTime } from '../../../lib/format-time.ts'
import { useNow } from '../../../lib/use-now.ts'
import { State } from '../../../ui/state.tsx'
import { type Ending, endingNow } from '../form/ending.ts'
import { isForgotten, secondsSince } from '../form/lasted.ts'
import { DIRECTION_NAMES, nameOfCall } from '../words.ts'
import css from './live-call.module.css'
import { useHold } from './use-hold.ts'

interface LiveCallProps {
  readonly call: Call
  readonly onEnd: (ending: Ending) => void
}

export function LiveCall({ call, onEnd }: LiveCallProps) {
  const hold = useHold(call.id)
  const forgotten = isForgotten(call, Date.now())
  return (
    <article className={css['call']} aria-label={`Running call, ${nameOfCall(call)}`}>
      <div className={css['what']}>
        {forgotten ? (
          <State plain kind="late">
            Still open
          </State>
        ) : (
          <LiveState isHeld={hold.isHeld} />
        )}
        <b>{call.campaign.name}</b>
        <small>
          {DIRECTION_NAMES[call.direction]} · since {since(call)}
        </small>
      </div>
      <Timer call={call} />
      <div className={css['buttons']}>
        {!forgotten && (
          <Button
            variant="default"
            leftSection={
              hold.isHeld ? <IconPlayerPlay size={15} aria-hidden /> : <IconPlayerPause size={15} aria-hidden />
            }
            onClick={hold.toggle}
          >
            {hold.isHeld ? 'Resume' : 'Hold'}
          </Button>
        )}
        <Button
          leftSection={<IconPhoneOff size={15} aria-hidden />}
          onClick={() => onEnd(endingNow(call, hold.heldSeconds, hold.forget))}
        >
          End call
        </Button>
      </div>
    </article>
  )
}

const LiveState = ({ isHeld }: { readonly isHeld: boolean }) =>
  isHeld ? (
    <State plain kind="warn">
      On hold
    </State>
  ) : (
    <State plain kind="info">
      On the phone
    </State>
  )

/** Read aloud when asked for, not every second. */
function Timer({ call }: { readonly call: Call }) {
  const now = useNow()
  return (
    <div className={css['timer']} role="timer" aria-label="Time since the start">
      {formatDuration(secondsSince(call, now))}
    </div>
  )
}

/** The day is only said when it is another one. */
function since({ startedAt, startedOn, zone }: Call): string {
  const today = dayIn(new Date().toISOString(), zone)
  return today === startedOn ? formatTime(startedAt, zone, true) : formatInstant(startedAt, zone, true)
}
