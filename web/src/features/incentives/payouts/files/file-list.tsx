import { contract, type PaymentFile } from '@holdfast/contract'
import { useState } from 'react'
import { useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { fileColumns } from './file-columns.tsx'
import { PayFile } from './pay-file.tsx'
import { UploadConfirmation } from './upload-confirmation.tsx'

/** What was given to the bank, and what it is known to have paid. */
export function FileList() {
  const venture = useVenture()
  const [paying, pay] = useState<PaymentFile | null>(null)
  const { rows, loading, problem, retry, more } = useList(contract.paymentFiles.listPaymentFiles, {
    limit: 25,
    ...(venture && { ventureId: venture.id }),
  })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Payment files" aside={<UploadConfirmation />}>
      <DataTable
        label="Payment files"
        rows={rows}
        rowKey={({ id }) => id}
        columns={fileColumns(pay)}
        loading={loading}
        more={more}
        empty={
          <Empty title="No payment file was made yet">
            Approve a run, then make its payment file there: every approved payout with something to pay goes into it,
            once.
          </Empty>
        }
      />
      {paying && <PayFile file={paying} onClose={() => pay(null)} />}
    </Section>
  )
}
