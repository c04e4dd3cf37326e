import { contract, type Integration } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatMilliseconds } from '../../lib/format-milliseconds.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { State } from '../../ui/state.tsx'
import css from './check-connection.module.css'
import { OUTCOME_WORDS } from './check-words.ts'

type CheckConnectionProps = Pick<Integration, 'provider' | 'name'>

/** Asks the service something harmless, and says what came of it. */
export function CheckConnection({ provider, name }: CheckConnectionProps) {
  const check = useCommand(contract.integrations.checkIntegration, {
    refreshes: [contract.integrations.listIntegrations],
  })
  const found = check.isPending ? undefined : check.data
  return (
    <div className={css['check']}>
      <Button
        variant="default"
        aria-label={`Check connection: ${name}`}
        loading={check.isPending}
        onClick={() => check.mutate({ provider })}
      >
        Check connection
      </Button>
      <div role="status">
        {check.isPending && <small>Asking {name}…</small>}
        {found && (
          <>
            <State plain kind={OUTCOME_WORDS[found.outcome].kind}>
              {OUTCOME_WORDS[found.outcome].word}
            </State>{' '}
            <small>in {formatMilliseconds(found.tookMs)}</small>
            <p>{found.says}</p>
          </>
        )}
        {check.error && <Problem error={check.error} />}
      </div>
    </div>
  )
}
