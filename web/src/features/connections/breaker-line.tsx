import type { Breaker } from '@holdfast/contract'
import { formatInstant, formatTime } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { State } from '../../ui/state.tsx'
import { breakerWords } from './breaker-words.ts'
import css from './connection.module.css'

interface BreakerLineProps {
  readonly breaker: Breaker
  /** Milliseconds. */
  readonly now: number
  /** One account serves the whole group: it needs no name. */
  readonly isOnly: boolean
}

/** How one account of a service does. */
export function BreakerLine({ breaker, now, isOnly }: BreakerLineProps) {
  const zone = useHomeZone()
  const { kind, word, says } = breakerWords(breaker, now, (ms) => formatTime(new Date(ms).toISOString(), zone))
  const { venture, lastError } = breaker
  return (
    <li>
      <div className={css['line']}>
        <b>{venture?.name ?? (isOnly ? 'Right now' : 'Account of the group')}</b>
        <State plain kind={kind}>
          {word}
        </State>
      </div>
      {says && <small>{says}</small>}
      {lastError && (
        <small>
          Last error {formatInstant(lastError.at, zone)}: {lastError.says}
        </small>
      )}
    </li>
  )
}
