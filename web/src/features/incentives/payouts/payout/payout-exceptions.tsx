import type { PayException, Payout } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Hidden } from '../../../../ui/hidden.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ExceptionLine } from '../exception-line.tsx'
import { keyOf } from '../runs/exception-key.ts'
import { Waive } from '../runs/waive.tsx'

/** What stands in the way of approval, and below it what was let pass. */
export function PayoutExceptions({ payout }: { readonly payout: Payout }) {
  const [waived, waive] = useState<PayException | null>(null)
  const { exceptions, runId } = payout
  if (exceptions.length === 0) return null
  const open = exceptions.filter(({ waiver }) => waiver === null)
  return (
    <Section flush title="Exceptions" aside={open.length === 0 ? 'None open' : `${open.length} open`}>
      <DataTable
        label="Exceptions of this payout"
        rows={[...open, ...exceptions.filter(({ waiver }) => waiver !== null)]}
        rowKey={keyOf}
        columns={[
          {
            key: 'says',
            head: 'What',
            cell: (exception) => <ExceptionLine isOnPayout exception={exception} of={payout} />,
          },
          {
            key: 'action',
            head: <Hidden>What to do</Hidden>,
            figure: true,
            cell: (exception) =>
              exception.can['waive'] && (
                <Button variant="default" aria-label={`Let pass: ${exception.says}`} onClick={() => waive(exception)}>
                  Let pass
                </Button>
              ),
          },
        ]}
      />
      {waived && <Waive runId={runId} wish={{ items: [waived] }} onClose={() => waive(null)} />}
    </Section>
  )
}
