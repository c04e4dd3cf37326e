import type { Floor } from '@holdfast/contract'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useNow } from '../../../lib/use-now.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatTiles } from '../../../ui/stat-tiles.tsx'
import { FloorCampaigns } from './floor-campaigns.tsx'
import { floorColumns } from './floor-columns.tsx'
import { type Listening, useFloor } from './use-floor.ts'

/** Who is on a call, who is idle and since when, and what came of today so far. */
export function FloorBoard({ venture }: { readonly venture: MyVenture }) {
  const { floor, error, retry, listening } = useFloor(venture.id)
  return (
    <>
      <PageHeader title="Floor" context={`${venture.name} · ${WORDS[listening]}`} />
      {error && <Problem error={error} retry={retry} />}
      {!floor && !error && <PageSkeleton />}
      {floor && !error && <Board floor={floor} />}
    </>
  )
}

const WORDS: Readonly<Record<Listening, string>> = {
  live: 'live',
  again: 'connecting, the figures may be a moment old',
  gone: 'you may no longer see this floor',
}

function Board({ floor }: { readonly floor: Floor }) {
  const now = useNow()
  return (
    <Stack>
      <StatTiles tiles={whoTiles(floor)} />
      <StatTiles tiles={funnelTiles(floor)} />
      {floor.stale > 0 && (
        <Notice
          kind="warn"
          title={floor.stale === 1 ? 'One call was left open' : `${floor.stale} calls were left open`}
          action={
            <ButtonLink variant="default" link={{ to: '/bpo/calls', search: { open: true, venture: floor.ventureId } }}>
              See open calls
            </ButtonLink>
          }
        >
          A call open for more than {floor.staleAfterHours} hours keeps nobody busy. End it with what is known of it.
        </Notice>
      )}
      <Section flush title="Agents" aside="The longest call first">
        <DataTable
          label="Agents"
          rows={floor.agents}
          rowKey={({ agent }) => agent.id}
          columns={floorColumns(now)}
          empty={
            <Empty title="Nobody is on the phones">
              Agents stand here as soon as they are added, whether they have called today or not.
            </Empty>
          }
        />
      </Section>
      <FloorCampaigns floor={floor} />
    </Stack>
  )
}

const whoTiles = ({ onCall, idle, notYet, stale }: Floor) => [
  { label: 'On a call', value: formatNumber(onCall), change: 'right now', live: true },
  { label: 'Idle', value: formatNumber(idle), change: 'called today' },
  { label: 'No call today', value: formatNumber(notYet), change: 'on the phones' },
  { label: 'Left open', value: formatNumber(stale), change: 'calls to be ended' },
]

const funnelTiles = ({ today }: Floor) => [
  {
    label: 'Calls today',
    value: formatNumber(today.calls),
    change: today.dials === null ? 'no dials noted' : `${formatNumber(today.dials)} dials`,
  },
  { label: 'Connects', value: formatNumber(today.connects), change: 'reached or answered' },
  { label: 'Appointments', value: formatNumber(today.appointments), change: 'set today' },
  {
    label: 'Deals',
    value: formatNumber(today.deals),
    change: today.revenue ? formatMoney(today.revenue) : 'no revenue noted',
  },
]
