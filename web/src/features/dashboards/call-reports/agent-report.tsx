import { type AgentReportRow, contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { PageTabs } from '../../../ui/page-tabs.tsx'
import { Section } from '../../../ui/section.tsx'
import { useFigures } from '../use-figures.ts'
import { agentColumns } from './agent-columns.tsx'
import { AgentGrid } from './agent-grid.tsx'
import { OfCallCentre, ReportFrame } from './report-frame.tsx'

const VIEWS = [
  { key: 'total', name: 'Totals' },
  { key: 'hour', name: 'By hour' },
  { key: 'day', name: 'By day' },
] as const

/** What each agent did: totals with cost, or calls per hour and per day, one click apart. */
export const AgentReport = () => <OfCallCentre title="Agent report" of={OfVenture} />

function OfVenture({ venture, others }: { readonly venture: MyVenture; readonly others: readonly MyVenture[] }) {
  const { address, today, input, options } = useFigures(venture, { period: '7d' })
  const { campaignId, by } = address
  const { compare: _, ...range } = input
  const asked = { ...range, ...(campaignId !== undefined && { campaignId }) }
  const reply = useReply(contract.bpoReports.agentReport, asked, options)
  const view = VIEWS.find(({ key }) => key === by)?.key ?? 'total'
  return (
    <ReportFrame
      title="Agent report"
      {...{ venture, others, address, today, reply }}
      exporting={
        <ExportButton
          choices={VIEWS.map(({ key, name }) => ({
            label: name,
            keep: () => download(contract.bpoReports.exportAgentReport, { ...asked, part: key }),
          }))}
        />
      }
    >
      {({ items, showsCosts }) => (
        <>
          <PageTabs
            label="Agent report"
            tabs={VIEWS.map(({ key, name }) => ({
              name,
              here: key === view,
              link: { to: '.', search: (before: object) => ({ ...before, by: key === 'total' ? undefined : key }) },
            }))}
          />
          {view === 'total' ? <Totals rows={items} showsCosts={showsCosts} /> : <AgentGrid rows={items} by={view} />}
        </>
      )}
    </ReportFrame>
  )
}

const Totals = ({ rows, showsCosts }: { readonly rows: readonly AgentReportRow[]; readonly showsCosts: boolean }) => (
  <Section flush title="Agents" aside="Hours: signed in where totals tell it, else hours in which a call began">
    <DataTable
      label="Agents"
      rows={rows}
      rowKey={({ agent }) => agent.id}
      columns={agentColumns(showsCosts)}
      empty={<Empty title="Nobody called in these days">Choose other days, or log the calls of these.</Empty>}
    />
  </Section>
)
