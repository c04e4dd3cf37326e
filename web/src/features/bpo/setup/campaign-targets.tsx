import { type CampaignDetail, contract, type Target } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { formatUnit } from '../../../lib/format-unit.ts'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'

/** What the campaign aims at, today and later. */
export function CampaignTargets({ campaign }: { readonly campaign: CampaignDetail }) {
  const { id, ventureId, today } = campaign
  const { data, error, refetch } = useReply(contract.kpi.listTargets, { ventureId, campaignId: id })
  const venture = useMe().ventures.find((each) => each.id === ventureId)
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const rows = (data?.items ?? []).filter(({ to }) => to === null || to >= today)
  const maySet = venture?.can['kpi.targets'] === true
  const set = (
    <ButtonLink variant="default" link={{ to: '/targets', search: { venture: ventureId } }}>
      Set targets
    </ButtonLink>
  )
  return (
    <Section flush title="Targets" aside={maySet && rows.length > 0 ? set : undefined}>
      <DataTable
        label="Targets"
        rows={rows}
        rowKey={(target) => target.id}
        columns={columns(data?.metrics ?? [], venture?.currency ?? 'USD')}
        loading={!data}
        empty={
          <Empty title="No target yet" action={maySet && set}>
            A service level is reported against its target as soon as one is set for this campaign or the whole venture.
          </Empty>
        }
      />
    </Section>
  )
}

type Metrics = Parameters<typeof columns>[0]

const columns = (
  metrics: readonly { key: string; label: string; unit: Parameters<typeof formatUnit>[1]['unit'] }[],
  currency: string,
): readonly Column<Target>[] => [
  { key: 'metric', head: 'What', cell: ({ metric }) => metricOf(metrics, metric)?.label ?? metric },
  {
    key: 'value',
    head: 'Aim',
    figure: true,
    cell: ({ metric, value, per }) => {
      const unit = metricOf(metrics, metric)?.unit ?? 'count'
      return `${formatUnit(value, { unit, currency } as Parameters<typeof formatUnit>[1])}${per ? ` a ${per}` : ''}`
    },
  },
  {
    key: 'days',
    head: 'Days',
    figure: true,
    phone: false,
    cell: ({ from, to }) => `${formatDay(from, 'year')}${to === null ? ' on' : ` to ${formatDay(to, 'year')}`}`,
  },
]

const metricOf = (metrics: Metrics, key: string) => metrics.find((metric) => metric.key === key)
