import { contract } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { download } from '../../lib/download.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { Empty } from '../../ui/empty.tsx'
import { Blocks, Stack } from '../../ui/layout.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { PayHeader } from './pay-header.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { SummaryDays } from './summary-days.tsx'
import { SummaryPaid } from './summary-paid.tsx'
import { SummaryRules } from './summary-rules.tsx'
import { SummaryTotals } from './summary-totals.tsx'
import { SummaryUnpaid } from './summary-unpaid.tsx'
import { payEvery } from './use-my-pay.ts'
import { usePayAddress } from './use-pay-address.ts'

interface VentureSummaryProps {
  readonly venture: MyVenture
  readonly tabs: ReactNode
}

/** What a venture pays: sums, rules, days, who was paid, and who earned nothing and why. */
export function VentureSummary({ venture, tabs }: VentureSummaryProps) {
  const { span, when, isRunning } = usePayAddress()
  const asked = { ventureId: venture.id, from: span.from, to: span.to }
  const { data, error, refetch, isPlaceholderData } = useReply(contract.incentives.ventureSummary, asked, {
    every: payEvery(isRunning),
  })
  const summary = isPlaceholderData ? undefined : data
  return (
    <>
      <PayHeader
        title={`Pay of ${venture.name}`}
        who="Everybody who works or worked here"
        wallets={[]}
        wallet={undefined}
        liveFrom={venture.liveFrom}
        asOf={null}
        files={[{ label: 'All lines and adjustments', keep: () => download(contract.incentives.exportPay, asked) }]}
      />
      {tabs}
      {summary && (
        <Stack>
          {summary.totals.length === 0 ? (
            <Section flush title="Pay">
              <Empty title={`Nothing was earned ${when}${isRunning ? ' yet' : ''}`}>
                Days appear within seconds after work that a published plan pays for.
              </Empty>
            </Section>
          ) : (
            <>
              <SummaryTotals totals={summary.totals} paid={summary.paid.count} isRunning={isRunning} />
              <SummaryPaid paid={summary.paid} ventureId={venture.id} isRunning={isRunning} />
              <SummaryRules rules={summary.rules} />
            </>
          )}
          <Blocks>
            {summary.days.length > 0 && <SummaryDays days={summary.days} />}
            <SummaryUnpaid unpaid={summary.unpaid} ventureId={venture.id} isRunning={isRunning} />
          </Blocks>
        </Stack>
      )}
      {!summary && (error ? <Problem error={error} retry={() => void refetch()} /> : <StatementSkeleton />)}
    </>
  )
}
