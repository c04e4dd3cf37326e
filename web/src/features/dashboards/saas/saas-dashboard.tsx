import { contract, type Reply } from '@holdfast/contract'
import { SegmentedControl, Select } from '@mantine/core'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Blocks, Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { contextWords } from '../context-words.ts'
import { DashboardSkeleton } from '../dashboard-skeleton.tsx'
import { DashboardTiles } from '../dashboard-tiles.tsx'
import { Definitions } from '../definitions.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { OtherVentures } from '../other-ventures.tsx'
import { useDashboardVenture } from '../use-dashboard-venture.ts'
import { useToday } from '../use-today.ts'
import { ChurnCard } from './churn-card.tsx'
import { CohortCard } from './cohort-card.tsx'
import { MovementsTable } from './movements-table.tsx'
import { MrrChart } from './mrr-chart.tsx'
import { SaasExport } from './saas-export.tsx'
import { type SaasAddress, SPANS, useSaasAddress } from './use-saas-address.ts'
import { WaterfallCard } from './waterfall-card.tsx'

type SaasReply = Reply<typeof contract.saasDashboards.saasDashboard>

const A_MINUTE = 60_000

export function SaasDashboard() {
  const { venture, others } = useDashboardVenture(['SAAS'])
  if (!venture) return <NoDashboard title="SaaS" kind="SaaS ventures" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others }: OfVentureProps) {
  const address = useSaasAddress(useToday(venture.zone))
  const input = { ventureId: venture.id, ...address.range }
  const { data, error, isPlaceholderData, refetch } = useReply(contract.saasDashboards.saasDashboard, input, {
    every: A_MINUTE,
  })
  return (
    <>
      <PageHeader
        title="SaaS"
        context={data ? contextWords(venture, { ...data, compared: null }, error !== null) : venture.name}
        controls={
          <>
            <Select
              aria-label="Months"
              data={[...SPANS]}
              value={address.span}
              allowDeselect={false}
              onChange={(span) => span && address.choose(span)}
            />
            <SaasExport input={input} />
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      {data && (
        <Stale stale={isPlaceholderData}>
          {isBare(data) ? <NoSubscriptions venture={venture} /> : <Figures data={data} address={address} />}
        </Stale>
      )}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <DashboardSkeleton />)}
    </>
  )
}

/** All of one currency: money of two is never added up. */
function Figures({ data, address }: { readonly data: SaasReply; readonly address: SaasAddress }) {
  const currency = data.currencies.find((each) => each === address.currency) ?? data.currencies[0] ?? 'USD'
  const own = <R extends { readonly currency: string | null }>(rows: readonly R[]) =>
    rows.filter((row) => row.currency === currency)
  const tiles = own(data.tiles)
  const [total] = own(data.total)
  return (
    <Stack>
      {data.currencies.length > 1 && (
        <SegmentedControl
          aria-label="Currency of the figures"
          data={[...data.currencies]}
          value={currency}
          onChange={(next) => address.change({ currency: next === data.currencies[0] ? undefined : next })}
        />
      )}
      <DashboardTiles tiles={tiles} compared ventureId={data.ventureId} />
      {total && <WaterfallCard total={total} address={address} />}
      <Blocks>
        <MrrChart series={own(data.series)} currency={currency} />
        <ChurnCard churn={own(data.churn)} saves={data.saves} address={address} />
      </Blocks>
      <CohortCard cohorts={own(data.cohorts)} />
      <MovementsTable ventureId={data.ventureId} currency={currency} address={address} />
      <Definitions tiles={tiles} />
    </Stack>
  )
}

const isBare = ({ total }: SaasReply) =>
  total.every(({ startMinor, endMinor, newMinor, churnMinor }) => startMinor + endMinor + newMinor + churnMinor === 0)

const NoSubscriptions = ({ venture }: { readonly venture: MyVenture }) => (
  <Section flush title="Recurring revenue">
    <Empty
      title="Nobody pays yet"
      action={
        <ButtonLink variant="default" link={{ to: '/saas/subscriptions' }}>
          Go to the subscriptions
        </ButtonLink>
      }
    >
      Figures appear here within seconds once a customer of {venture.name} has an active subscription.
    </Empty>
  </Section>
)
