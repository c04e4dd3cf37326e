import { type AlertChannel, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { State } from '../../../ui/state.tsx'
import css from './alert-channels.module.css'

const NAMES: Readonly<Record<AlertChannel['channel'], string>> = {
  EMAIL: 'E-mail',
  WEBHOOK: 'Chat (webhook)',
  PAGERDUTY: 'PagerDuty',
}

/** One way to tell people, with a test of it. */
export function AlertChannelItem({ channel, mayTest }: { readonly channel: AlertChannel; readonly mayTest: boolean }) {
  const zone = useHomeZone()
  const { channel: name, isConfigured, says, lastSentAt, lastError } = channel
  const test = useCommand(contract.alerts.testAlerts, { refreshes: [contract.alerts.listAlerts] })
  return (
    <li>
      <div>
        <b>{NAMES[name]}</b>
        <ChannelState channel={channel} />
      </div>
      <div>
        <p>{says}</p>
        {lastError !== null && <small>The last attempt failed: {lastError}</small>}
        {lastSentAt !== null && <small>Last told {formatInstant(lastSentAt, zone)}</small>}
      </div>
      {mayTest && isConfigured && (
        <Button
          variant="default"
          aria-label={`Send a test: ${NAMES[name]}`}
          loading={test.isPending}
          onClick={() => test.mutate({ channel: name })}
        >
          Send a test
        </Button>
      )}
      <div className={css['outcome']} role="status">
        {test.data && (
          <State plain kind={test.data.delivered ? 'ok' : 'bad'}>
            {test.data.delivered ? 'Delivered' : 'Not delivered'}
          </State>
        )}{' '}
        {test.data?.says}
        {test.error && <Problem error={test.error} />}
      </div>
    </li>
  )
}

function ChannelState({ channel: { isConfigured, lastError } }: { readonly channel: AlertChannel }) {
  if (!isConfigured)
    return (
      <State plain kind="none">
        Not set up
      </State>
    )
  return lastError === null ? (
    <State plain kind="ok">
      Set up
    </State>
  ) : (
    <State plain kind="bad">
      Did not get through
    </State>
  )
}
