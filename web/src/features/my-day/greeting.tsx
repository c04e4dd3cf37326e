import { dayIn, formatDay, formatTime } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useMe, useVenture } from '../../lib/session.ts'
import { useNow } from '../../lib/use-now.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { clocksOf, greetingOf } from './greeting-words.ts'

interface GreetingProps {
  /** The moment of figures that could not be read again since; null while they are live. */
  readonly stoodAt: string | null
}

export function Greeting({ stoodAt }: GreetingProps) {
  const { user, ventures } = useMe()
  const venture = useVenture()
  const home = useHomeZone()
  const now = new Date(useNow()).toISOString()
  const zones = (venture ? [venture] : ventures).map(({ zone }) => zone)
  const context = [
    formatDay(dayIn(now, home), 'long'),
    clocksOf(zones, now, home),
    stoodAt !== null && `figures of ${formatTime(stoodAt, home)}, not live`,
  ]
  return (
    <PageHeader name="My day" title={greetingOf(user.name, now, home)} context={context.filter(Boolean).join(' · ')} />
  )
}
