import { contract, type ServiceLevelRow } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { formatRatio } from '../../../lib/format.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { Section } from '../../../ui/section.tsx'
import { useFigures } from '../use-figures.ts'
import { LevelChart } from './level-chart.tsx'
import { LevelTable } from './level-table.tsx'
import { OfCallCentre, ReportFrame } from './report-frame.tsx'

/** The service level of each campaign against its target, by hour, with the rule that counted it. */
export const ServiceLevels = () => <OfCallCentre title="Service level" of={OfVenture} />

function OfVenture({ venture, others }: { readonly venture: MyVenture; readonly others: readonly MyVenture[] }) {
  const { address, today, input, options } = useFigures(venture, { period: '7d' })
  const { campaignId } = address
  const { compare: _, ...range } = input
  const asked = { ...range, ...(campaignId !== undefined && { campaignId }) }
  const reply = useReply(contract.bpoReports.serviceLevels, asked, options)
  return (
    <ReportFrame
      title="Service level"
      {...{ venture, others, address, today, reply }}
      exporting={
        <ExportButton
          choices={[
            { label: 'By campaign', keep: () => download(contract.bpoReports.exportServiceLevels, asked) },
            {
              label: 'By hour',
              keep: () => download(contract.bpoReports.exportServiceLevels, { ...asked, part: 'hour' }),
            },
          ]}
        />
      }
    >
      {({ items }) => (
        <Stack>
          <LevelTable rows={items} />
          {items.map((row) => (
            <ByHour key={row.campaign.id} row={row} />
          ))}
          {items.length === 0 && (
            <Section flush title="Service level">
              <Empty title="Nobody called in these days">
                A service level is of incoming calls. Choose other days, or log the calls of these.
              </Empty>
            </Section>
          )}
        </Stack>
      )}
    </ReportFrame>
  )
}

/** A target of 80 % is said beside the line that it draws. */
const ByHour = ({ row }: { readonly row: ServiceLevelRow }) =>
  row.hours.length === 0 ? null : (
    <LevelChart row={row} note={row.target === null ? 'No target is set.' : `Target ${formatRatio(row.target)}.`} />
  )
