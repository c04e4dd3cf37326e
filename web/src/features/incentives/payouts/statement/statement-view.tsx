import type { PayoutStatement, PayTrace } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '../../../../ui/empty.tsx'
import { WithPanel } from '../../../../ui/layout.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ByDay } from '../../by-day.tsx'
import { OpenedLine } from '../../opened-line.tsx'
import { usePayAddress } from '../../use-pay-address.ts'
import { OpenDispute } from '../disputes/open-dispute.tsx'
import { paidDays } from './paid-days.ts'
import { StatementAdjustments } from './statement-adjustments.tsx'
import { StatementDisputes } from './statement-disputes.tsx'
import { StatementFoot } from './statement-foot.tsx'
import { StatementHeader } from './statement-header.tsx'
import { StatementRules } from './statement-rules.tsx'
import { StatementTotal } from './statement-total.tsx'

/** What a payout is made of, down to the cent: it is read, opened, disputed and printed. */
export function PayoutStatementView({ statement }: { readonly statement: PayoutStatement }) {
  const { payout, disputes } = statement
  const { line, change } = usePayAddress()
  const [disputed, dispute] = useState<PayTrace['line'] | null>(null)
  const days = paidDays(statement)
  const mayDispute = (id: string) =>
    payout.can['dispute'] === true && !disputes.some(({ lineId, status }) => lineId === id && status === 'OPEN')
  return (
    <>
      <StatementHeader payout={payout} />
      <WithPanel
        panel={
          line !== undefined && (
            <OpenedLine
              key={line}
              id={line}
              onClose={() => change({ line: undefined })}
              actions={(trace) =>
                mayDispute(trace.line.id) && (
                  <Button
                    variant="default"
                    leftSection={<IconFlag size={15} aria-hidden />}
                    onClick={() => dispute(trace.line)}
                  >
                    Dispute this line
                  </Button>
                )
              }
            />
          )
        }
      >
        <StatementTotal payout={payout} />
        <StatementDisputes statement={statement} />
        <StatementRules statement={statement} />
        <StatementAdjustments statement={statement} />
        {days.days.length === 0 ? (
          <Section flush title="By day">
            <Empty title="No day of the period brought anything">What is paid comes from adjustments alone.</Empty>
          </Section>
        ) : (
          <ByDay wallet={days} />
        )}
        <StatementFoot statement={statement} />
      </WithPanel>
      {disputed && <OpenDispute line={disputed} onClose={() => dispute(null)} />}
    </>
  )
}
