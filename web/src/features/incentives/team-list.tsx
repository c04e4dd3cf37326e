import { contract, type TeamMemberPay } from '@holdfast/contract'
import type { JobRole } from '@holdfast/engine/access'
import { download } from '../../lib/download.ts'
import { formatMoney } from '../../lib/format.ts'
import { roleName } from '../../lib/role-names.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useList } from '../../lib/use-list.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { Spark } from '../../ui/spark.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { PayHeader } from './pay-header.tsx'
import { statementLink } from './statement-link.ts'
import { sumsText } from './summary.ts'
import { teamDays } from './team-days.ts'
import { todayColumn } from './today-column.tsx'
import { usePayAddress } from './use-pay-address.ts'
import { VentureTabs } from './venture-tabs.tsx'

/** Everybody whose pay one may read, with the sums of the period; a name opens the statement. */
export function TeamList({ venture }: { readonly venture: MyVenture }) {
  const { span, when, isRunning } = usePayAddress()
  const asked = { ventureId: venture.id, from: span.from, to: span.to }
  const { rows, loading, problem, retry, more } = useList(contract.incentives.teamPay, { ...asked, limit: 50 })
  const reads = venture.can['incentives.read_venture'] === true
  return (
    <>
      <PayHeader
        title={`People of ${venture.name}`}
        who={reads ? 'Everybody who works or worked here' : 'Everybody who reports to you, at any depth'}
        wallets={[]}
        wallet={undefined}
        liveFrom={venture.liveFrom}
        asOf={null}
        files={
          reads
            ? [{ label: 'All lines and adjustments', keep: () => download(contract.incentives.exportPay, asked) }]
            : []
        }
      />
      <VentureTabs
        id={venture.id}
        name={venture.name}
        here="team"
        views={[...(reads ? (['venture'] as const) : []), ...(venture.role ? (['mine'] as const) : []), 'team']}
      />
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title={`Pay ${when}`}>
          <DataTable
            label="Pay by person"
            rows={rows}
            rowKey={({ person }) => person.id}
            columns={columns(span, isRunning)}
            opening={{ link: ({ person }) => statementLink(venture.id, person.id) }}
            loading={loading}
            more={more}
            empty={<Empty title="Nobody reports to you here">In these days nobody below you was a member.</Empty>}
          />
        </Section>
      )}
    </>
  )
}

const columns = (
  span: { readonly from: string; readonly to: string },
  isRunning: boolean,
): readonly Column<TeamMemberPay>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: ({ person, jobRole, rules }) => (
      <TwoLines sub={[roleName(jobRole as JobRole | null), rulesText(rules)].filter(Boolean).join(' · ')}>
        {person.name}
      </TwoLines>
    ),
  },
  {
    key: 'days',
    head: 'Days',
    phone: false,
    width: 120,
    cell: ({ days }) => teamDays(days, span).map(({ currency, amounts }) => <Spark key={currency} data={amounts} />),
  },
  ...(isRunning ? [todayColumn] : []),
  {
    key: 'total',
    head: 'Total',
    figure: true,
    cell: ({ totals }) => (
      <b>{sumsText(totals, 'totalMinor') ?? <NoData dash reason="Nothing earned in these days" />}</b>
    ),
  },
]

/** "Loads delivered $8.50, Steps $10.00": what paid, the largest first. */
const rulesText = (rules: TeamMemberPay['rules']): string =>
  rules
    .filter(({ amountMinor }) => amountMinor !== 0)
    .toSorted((a, b) => b.amountMinor - a.amountMinor)
    .map(({ ruleName, amountMinor, currency }) => `${ruleName} ${formatMoney({ minor: amountMinor, currency })}`)
    .join(', ')
