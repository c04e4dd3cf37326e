import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { download } from '../../../../lib/download.ts'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { Hidden } from '../../../../ui/hidden.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { downloadWords, evenVoided } from '../files/download-words.ts'
import { useZone } from '../use-zone.ts'

/** The files by which payouts of this run were given to the bank. */
export function RunFiles({ run: { files, ventureId } }: { readonly run: PayoutRunDetail }) {
  const zone = useZone(ventureId)
  if (files.length === 0) return null
  return (
    <Section flush title="Payment files">
      <DataTable
        label="Payment files of this run"
        rows={files}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            head: 'File',
            cell: ({ number, payouts, madeAt }) => (
              <TwoLines sub={`${counted(payouts, 'payout')} · made on ${formatDay(dayIn(madeAt, zone), 'year')}`}>
                Payment file {number}
              </TwoLines>
            ),
          },
          {
            key: 'download',
            head: <Hidden>Download</Hidden>,
            figure: true,
            cell: (file) => (
              <ExportButton
                verb="Download"
                choices={[
                  {
                    label: downloadWords(file),
                    keep: () =>
                      download(contract.paymentFiles.downloadPaymentFile, {
                        id: file.id,
                        evenVoided: evenVoided(file),
                      }),
                  },
                ]}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}
