import type { Call } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { CallState } from '../call-state.tsx'
import { DIRECTION_NAMES } from '../words.ts'
import css from './call-facts.module.css'

interface CallFactsProps {
  readonly call: Call
  readonly onVoid?: (() => void) | undefined
}

/** What of a call nobody edits: whose, when, for whom. */
export function CallFacts({ call, onVoid }: CallFactsProps) {
  return (
    <div className={css['facts']}>
      <div>
        <b>{call.campaign.name}</b> <CallState call={call} />
        <p>
          {`${DIRECTION_NAMES[call.direction]} · ${formatInstant(call.startedAt, call.zone, true)} · ${call.agent.name}`}
        </p>
      </div>
      {onVoid && call.can['void'] === true && (
        <Button variant="subtle" color="red" onClick={onVoid}>
          Void call
        </Button>
      )}
    </div>
  )
}
