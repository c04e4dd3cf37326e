import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatRange } from '../../lib/format-range.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import type { DashboardAddress } from './use-dashboard-address.ts'

interface EmptyDashboardProps {
  readonly venture: MyVenture
  readonly address: DashboardAddress
  /** What figures come from: "loads are delivered". */
  readonly source: string
  /** What an import of them is called. */
  readonly kind: string
  readonly log: { readonly label: string; readonly to: string; readonly permission: string; readonly list: string }
}

/** Nothing happened in these days: look further back, bring the history, or record the first thing. */
export function EmptyDashboard({ venture, address, source, kind, log }: EmptyDashboardProps) {
  const hasPage = useHasPage()
  const { range, period, change } = address
  const mayImport = venture.can['imports.open'] === true && hasPage('/imports')
  const mayLog = venture.can[log.permission] === true && hasPage(log.list)
  return (
    <Section flush title={formatRange(range.from, range.to)}>
      <Empty
        title="No figures in these days"
        action={
          <Group gap={8} justify="center">
            {period !== 'year' && (
              <Button variant="default" onClick={() => change({ period: 'year', from: undefined, to: undefined })}>
                Show the year to date
              </Button>
            )}
            {mayImport && (
              <Button
                variant="default"
                renderRoot={(button) => <Link {...button} to="/imports/new" search={{ venture: venture.id, kind }} />}
              >
                Import history
              </Button>
            )}
            {mayLog && (
              <Button variant="default" component={Link} to={log.to}>
                {log.label}
              </Button>
            )}
          </Group>
        }
      >
        Figures appear here within seconds once {source} in {venture.name}. A longer period may hold some already.
      </Empty>
    </Section>
  )
}
