import type { Integration } from '@holdfast/contract'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import { BreakerLine } from './breaker-line.tsx'
import { CheckConnection } from './check-connection.tsx'
import css from './connection.module.css'

interface ConnectionProps {
  readonly service: Integration
  /** Milliseconds. */
  readonly now: number
  readonly mayCheck: boolean
}

/** One outside service: what for, whether it is set up, how it does. */
export function Connection({ service, now, mayCheck }: ConnectionProps) {
  const { name, says, setup, isConfigured, breakers, provider } = service
  return (
    <Section
      title={name}
      aside={
        <State plain kind={isConfigured ? 'ok' : 'none'}>
          {isConfigured ? 'Set up' : 'Not set up'}
        </State>
      }
    >
      <div className={css['service']}>
        <p>{says}</p>
        <p className={css['setup']}>{setup}</p>
        {isConfigured && (
          <ul className={css['breakers']}>
            {breakers.map((breaker) => (
              <BreakerLine key={breaker.venture?.id ?? ''} breaker={breaker} now={now} isOnly={breakers.length === 1} />
            ))}
            {breakers.length === 0 && <li>Nothing was asked of it yet since the server started.</li>}
          </ul>
        )}
        {isConfigured && mayCheck && <CheckConnection provider={provider} name={name} />}
      </div>
    </Section>
  )
}
