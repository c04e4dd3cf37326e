import { Button } from '@mantine/core'
import { formatRange } from '../../../lib/format-range.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'

interface EmptyLostProps {
  readonly venture: MyVenture
  readonly address: DashboardAddress
}

export function EmptyLost({ venture, address: { range, period, change } }: EmptyLostProps) {
  return (
    <Section flush title={formatRange(range.from, range.to)}>
      <Empty
        title="Nothing was lost in these days"
        action={
          period !== 'year' && (
            <Button variant="default" onClick={() => change({ period: 'year', from: undefined, to: undefined })}>
              Show the year to date
            </Button>
          )
        }
      >
        When a load of {venture.name} goes away uncarried, mark it as lost with the reason on its page: it stands here
        with its value.
      </Empty>
    </Section>
  )
}
