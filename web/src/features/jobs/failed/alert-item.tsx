import type { Alert } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { agoText } from '../../../lib/ago-text.ts'
import { ownPath } from '../../../lib/own-path.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { State } from '../../../ui/state.tsx'
import { alertTimes } from './alert-times.ts'
import css from './alerts.module.css'

interface AlertItemProps {
  readonly alert: Alert
  /** Milliseconds. */
  readonly now: number
}

export function AlertItem({ alert, now }: AlertItemProps) {
  const hasPage = useHasPage()
  const link = ownPath(alert.path)
  return (
    <li>
      <span>
        <AlertState alert={alert} />
      </span>
      <div>
        <b>{alert.title}</b>
        <p>{alert.detail}</p>
        <small>
          {[alert.venture?.name, alertTimes(alert, (at) => agoText(Date.parse(at), now))].filter(Boolean).join(' · ')}
        </small>
      </div>
      {link && hasPage(link.to) && (
        <span className={css['look']}>
          <Button
            variant="default"
            renderRoot={(props) => <Link {...link} {...props} />}
            aria-label={`Look: ${alert.title}`}
          >
            Look
          </Button>
        </span>
      )}
    </li>
  )
}

function AlertState({ alert: { severity, recoveredAt } }: { readonly alert: Alert }) {
  if (recoveredAt !== null) return <State kind="ok">Recovered</State>
  return severity === 'CRITICAL' ? <State kind="bad">Critical</State> : <State kind="risk">Warning</State>
}
