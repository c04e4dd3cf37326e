import { contract, type Venture } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { formatDay, formatTime } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { TYPE_NAMES } from '../../../lib/role-names.ts'
import { useMe } from '../../../lib/session.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Blocks, Stack } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { WEEKDAYS, weekdayWords } from '../weekdays.ts'
import { WeekFigures } from './week-figures.tsx'

interface OverviewProps {
  readonly venture: Venture
  /** Links that stand under the venture. */
  readonly links: ReactNode
}

export function Overview({ venture, links }: OverviewProps) {
  const mine = useMe().ventures.find(({ id }) => id === venture.id)
  const sees = mine?.can['kpi.read'] === true
  return (
    <Stack>
      {sees && mine && <WeekFigures venture={mine} />}
      <Blocks>
        <VentureFacts venture={venture} seesPeople={mine?.can['people.read'] === true} />
        {links}
      </Blocks>
    </Stack>
  )
}

function VentureFacts({ venture, seesPeople }: { readonly venture: Venture; readonly seesPeople: boolean }) {
  const { code, type, currency, zone, weekStart, workingWeekdays, liveFrom, hasFacts } = venture
  const facts = [
    { name: 'Code', value: code },
    { name: 'Trade', value: TYPE_NAMES[type] },
    { name: 'Currency', value: currency },
    { name: 'Time zone', value: zone.replaceAll('_', ' ') },
    { name: 'Its time', value: <Clock zone={zone} /> },
    { name: 'Week starts on', value: WEEKDAYS[weekStart] },
    { name: 'Works', value: weekdayWords(workingWeekdays, weekStart) },
    { name: 'Live from', value: formatDay(liveFrom, 'year') },
    ...(seesPeople ? [{ name: 'People today', value: <Headcount venture={venture} /> }] : []),
  ]
  return (
    <Section title="The venture" aside={hasFacts && 'Work is recorded'}>
      <Facts facts={facts} />
    </Section>
  )
}

function Clock({ zone }: { readonly zone: string }) {
  return formatTime(new Date(useNow()).toISOString(), zone, true)
}

function Headcount({ venture: { id } }: { readonly venture: Venture }) {
  const { data } = useReply(contract.ventures.listVenturePeople, { id })
  return data ? data.items.length : <NoData dash reason="Not known yet" />
}
