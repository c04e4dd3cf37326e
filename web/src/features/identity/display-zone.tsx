import { contract } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { formatTime } from '../../lib/format-time.ts'
import { useMe } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { useNow } from '../../lib/use-now.ts'
import { zoneOptions } from '../../lib/zones.ts'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { toast } from '../../ui/toast.tsx'

/** The person's own clock. Work is dated where it happens, and no choice here moves it. */
export function DisplayZone() {
  const { user, impersonation } = useMe()
  const options = useMemo(zoneOptions, [])
  const now = new Date(useNow()).toISOString()
  const { mutate, error, isPending, variables } = useCommand(contract.identity.updatePreferences, {
    refreshes: [contract.identity.me],
    onDone: (_, { zone }) =>
      void toast(zone ? `Your clock is that of ${words(zone)}.` : 'You have no clock of your own.'),
  })
  const zone = isPending && variables.zone !== undefined ? variables.zone : user.zone
  return (
    <Section title="My time zone">
      {error && <Problem error={error} />}
      <Select
        label="Zone"
        description={
          zone ? `It is ${formatTime(now, zone)} there.` : 'None chosen: you see the clocks of your ventures only.'
        }
        data={[...options]}
        value={zone}
        onChange={(chosen) => mutate({ zone: chosen })}
        // Whoever looks through somebody else's eyes changes nothing of theirs.
        disabled={impersonation !== null}
        searchable
        limit={60}
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the zone' }}
        placeholder="Type a city"
        nothingFoundMessage="No zone has this name. Zones are named after large cities."
      />
    </Section>
  )
}

const words = (zone: string): string => zone.replaceAll('_', ' ')
