import type { HotelDispute } from '@holdfast/contract'
import { formatDay } from '../../../../lib/format-time.ts'
import { Money } from '../../../../ui/figure.tsx'
import { Band } from '../../../../ui/layout.tsx'
import { MoneyRow } from '../../../../ui/money-row.tsx'
import { type Step, Steps } from '../../../../ui/steps.tsx'
import { disputeStatusName } from '../dispute-state.tsx'
import { dueWords, stageName } from '../dispute-words.ts'

/** Where the dispute stands, what is at stake and what came back. */
export function DisputeRoad({ dispute }: { readonly dispute: HotelDispute }) {
  const { steps, here } = roadOf(dispute)
  return (
    <Band>
      <Steps label="Status" steps={steps} here={here} />
      <MoneyRow
        entries={[
          { name: 'Contested', value: <Money value={dispute.amount} />, note: stageName(dispute.stage) },
          {
            name: 'Recovered',
            value: (
              <Money dash value={dispute.recovered} reason={dispute.decided ? 'Nobody has said' : 'Not decided yet'} />
            ),
          },
          dueOf(dispute),
        ]}
      />
    </Band>
  )
}

function dueOf({ evidenceDueOn, due }: HotelDispute) {
  return {
    name: 'Evidence due',
    value: evidenceDueOn ? formatDay(evidenceDueOn, 'brief') : '–',
    note: due ? dueWords(due) : null,
  }
}

/** Received, in progress, evidence sent, decided; a loss or a closing ends the road. */
function roadOf(dispute: HotelDispute): { readonly steps: readonly Step[]; readonly here: number } {
  const { status, openedOn, submittedAt, submissionCount, decided } = dispute
  const at = (day: string | null) => (day === null ? null : formatDay(day, 'brief'))
  const start: readonly Step[] = [
    { name: 'Received', at: at(openedOn) },
    { name: 'In progress', at: null },
    { name: 'Evidence sent', at: submissionCount > 1 ? `${submissionCount} times` : null },
  ]
  if (!decided) {
    const here = status === 'OPEN' ? 0 : submittedAt === null ? 1 : 2
    return { steps: [...start, { name: 'Decided', at: null }], here }
  }
  const end = { name: disputeStatusName(status), at: at(decided.on), ended: status !== 'WON' }
  return { steps: [...start, end], here: start.length }
}
