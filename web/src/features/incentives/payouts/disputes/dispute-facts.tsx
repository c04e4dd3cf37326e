import type { Dispute } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { Section } from '../../../../ui/section.tsx'

interface DisputeFactsProps {
  readonly dispute: Dispute
  readonly onOpenLine: (id: string) => void
}

/** The line as it was when it was disputed, its clock, and who answers. */
export function DisputeFacts({ dispute, onOpenLine }: DisputeFactsProps) {
  const { amount, planName, ruleName, workDay, lineId, dueOn, owner, status } = dispute
  return (
    <Section
      title="The line"
      aside={
        lineId !== null && (
          <Button variant="default" onClick={() => onOpenLine(lineId)}>
            See how it came about
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { name: 'Amount when disputed', value: <b>{formatMoney(amount)}</b> },
          { name: 'Rule', value: `${ruleName}, plan ${planName}` },
          { name: 'Work day', value: formatDay(workDay, 'year') },
          ...(lineId === null ? [{ name: 'Today', value: 'The line is no longer there: its work changed.' }] : []),
          ...(status === 'OPEN' ? [{ name: 'Answer due', value: formatDay(dueOn, 'year') }] : []),
          { name: 'Who answers', value: owner?.name ?? 'Nobody yet' },
        ]}
      />
    </Section>
  )
}
