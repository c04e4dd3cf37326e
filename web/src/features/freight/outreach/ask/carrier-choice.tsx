import type { CarrierMatch, CarrierOutreach } from '@holdfast/contract'
import { ActionIcon, Checkbox } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { State } from '../../../../ui/state.tsx'
import { GATE_STATES } from '../../matching/gate-states.ts'
import { MatchReasons } from '../../matching/match-reasons.tsx'
import { askedText } from '../asked-text.ts'
import css from './carrier-list.module.css'

interface CarrierChoiceProps {
  readonly match: CarrierMatch
  /** undefined: not known yet. */
  readonly asked: CarrierOutreach | undefined
  readonly zone: string
  readonly isChosen: boolean
  /** Why it is not asked the chosen way; null: it can be. */
  readonly whyNot: string | null
  readonly onChoose: (isChosen: boolean) => void
}

/** A carrier to tick, with how it answers; why it stands where it does opens below. */
export function CarrierChoice({ match, asked, zone, isChosen, whyNot, onChoose }: CarrierChoiceProps) {
  const { carrier, score, gate } = match
  const [isOpen, setOpen] = useState(false)
  const reasons = useId()
  const [kind, word] = GATE_STATES[gate.verdict]
  return (
    <li>
      <div className={css['choice']}>
        <Checkbox
          // Whoever was ticked for the other way can be taken off.
          disabled={whyNot !== null && !isChosen}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
          label={carrier.name}
          description={[whyNot, asked && askedText(asked, zone)].filter(Boolean).join(' · ')}
        />
        <span className={css['score']} title="Score of 100">
          {score}
        </span>
        <State iconOnly kind={kind}>
          {word}
        </State>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Why ${score} of 100: ${carrier.name}`}
          aria-expanded={isOpen}
          aria-controls={reasons}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={15} aria-hidden />
        </ActionIcon>
      </div>
      <div id={reasons} hidden={!isOpen}>
        {isOpen && <MatchReasons match={match} />}
      </div>
    </li>
  )
}
