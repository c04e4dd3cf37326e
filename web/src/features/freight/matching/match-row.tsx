import type { CarrierMatch, CarrierOutreach } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { askedText } from '../outreach/asked-text.ts'
import css from './carrier-matches.module.css'
import { GATE_STATES } from './gate-states.ts'
import { MatchReasons } from './match-reasons.tsx'

interface MatchRowProps {
  readonly match: CarrierMatch
  /** How it answers; undefined: not known yet. */
  readonly asked: CarrierOutreach | undefined
  readonly zone: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onCover: () => void
}

/** One carrier with its score; what the score is made of opens below it. */
export function MatchRow({ match, asked, zone, isOpen, onToggle, onCover }: MatchRowProps) {
  const { carrier, mcNumber, score, lastRate, gate, contact } = match
  const reasons = useId()
  const [kind, word] = GATE_STATES[gate.verdict]
  const reached = contact.email || contact.phone ? null : 'No contact recorded'
  const about = [mcNumber && `MC ${mcNumber}`, reached, asked && askedText(asked, zone)].filter(Boolean)
  return (
    <li>
      <div className={css['match']}>
        <button
          type="button"
          className={css['opener']}
          aria-expanded={isOpen}
          aria-controls={reasons}
          onClick={onToggle}
        >
          <IconChevronRight size={15} aria-hidden />
          <span>
            <b>{carrier.name}</b>
            <small>{about.join(' · ') || 'Contact recorded'}</small>
          </span>
        </button>
        <span className={css['score']}>
          <i aria-hidden>
            <b style={{ width: `${score}%` }} />
          </i>
          <span title="Score of 100">{score}</span>
        </span>
        <span className={css['rate']}>
          {lastRate ? (
            <>
              <Money value={lastRate.cost} />
              <small>{`last, ${formatDay(lastRate.deliveredOn, 'short')}`}</small>
            </>
          ) : (
            <NoData dash reason="No known rate of it on this lane" />
          )}
        </span>
        <span className={css['gate']}>
          <State plain kind={kind}>
            {word}
          </State>
        </span>
        <Button variant="default" size="xs" aria-label={`Cover with ${carrier.name}`} onClick={onCover}>
          Cover
        </Button>
      </div>
      <div id={reasons} hidden={!isOpen}>
        {isOpen && <MatchReasons match={match} />}
      </div>
    </li>
  )
}
