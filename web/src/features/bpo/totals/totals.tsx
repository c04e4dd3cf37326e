import { contract } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import { Select, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { importTarget } from '../../../lib/import-target.ts'
import { useReply } from '../../../lib/query.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { NoCalls } from '../calls/no-calls.tsx'
import { useCallCentres, useDesks } from '../desks.ts'
import { RecentTotals } from './recent-totals.tsx'
import { TotalsSheet } from './totals-sheet.tsx'

const MOST_AGENTS = 100

/** Days whose calls nobody logged: one campaign and day as a sheet, the latest ones below it. */
export function Totals() {
  const centres = useCallCentres()
  const { campaigns, agents, isLoading } = useDesks()
  const search = useSearch({ strict: false }) as { readonly campaignId?: string; readonly day?: string }
  const { filter } = useChangeAddress()
  const campaign = campaigns.find(({ id }) => id === search.campaignId) ?? campaigns.find(({ isActive }) => isActive)
  const venture = centres.find(({ id }) => id === campaign?.ventureId) ?? centres[0]
  const day = /^\d{4}-\d\d-\d\d$/.test(search.day ?? '')
    ? (search.day ?? '')
    : addDays(venture?.today ?? '2000-01-02', -1)
  const target = importTarget(centres, 'bpo-kpis')
  return (
    <>
      <PageHeader
        title="Day totals"
        context="For days whose calls nobody logged. Where calls are logged, they count and totals are refused."
        controls={
          campaign && (
            <>
              <Select
                aria-label="Campaign"
                data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
                value={campaign.id}
                allowDeselect={false}
                onChange={(id) => filter({ campaignId: id ?? undefined })}
              />
              <TextInput
                type="date"
                aria-label="Day"
                value={day}
                max={venture?.today}
                onChange={(event) => filter({ day: event.currentTarget.value || undefined })}
              />
            </>
          )
        }
        action={target && <ButtonLink link={target}>Import totals</ButtonLink>}
      />
      {centres.length === 0 && <NoCalls title="Day totals" />}
      {campaign && venture && (
        <Stack>
          <DaySheet
            key={`${campaign.id} ${day}`}
            {...{ campaignId: campaign.id, day, venture }}
            agents={agents
              .filter(({ ventureId, isActive }) => ventureId === venture.id && isActive)
              .slice(0, MOST_AGENTS)}
          />
          <RecentTotals ventureId={venture.id} />
        </Stack>
      )}
      {centres.length > 0 && !isLoading && !campaign && <NoCampaigns />}
    </>
  )
}

interface DaySheetProps {
  readonly campaignId: string
  readonly day: string
  readonly venture: ReturnType<typeof useCallCentres>[number]
  readonly agents: Parameters<typeof TotalsSheet>[0]['sheet']['agents']
}

function DaySheet({ campaignId, day, venture, agents }: DaySheetProps) {
  const asked = { ventureId: venture.id, campaignId, from: day, to: day, limit: MOST_AGENTS }
  const { data, error, refetch } = useReply(contract.bpoTotals.listDayTotals, asked)
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return null
  const stored = new Map(data.items.map((each) => [each.agent.id, each]))
  return (
    <TotalsSheet
      ventureId={venture.id}
      editable={venture.can['imports.work'] === true}
      sheet={{ campaignId, day, currency: venture.currency, agents, stored }}
    />
  )
}

const NoCampaigns = () => (
  <Section flush title="Day totals">
    <Empty
      title="No campaign yet"
      action={
        <ButtonLink variant="default" link={{ to: '/bpo/campaigns' }}>
          Go to the campaigns
        </ButtonLink>
      }
    >
      Totals belong to a campaign and an agent. Add the first campaign, then type its days here.
    </Empty>
  </Section>
)
