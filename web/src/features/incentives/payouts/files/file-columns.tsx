import { contract, type PaymentFile } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../../lib/counted.ts'
import { download } from '../../../../lib/download.ts'
import type { Column } from '../../../../ui/column.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { Hidden } from '../../../../ui/hidden.tsx'
import { State } from '../../../../ui/state.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { payableText } from '../payout-names.ts'
import { downloadWords, evenVoided } from './download-words.ts'
import { FileDay } from './file-day.tsx'
import css from './files.module.css'

export const fileColumns = (onPay: (file: PaymentFile) => void): readonly Column<PaymentFile>[] => [
  {
    key: 'number',
    head: 'File',
    cell: (file) => (
      <TwoLines
        sub={<FileDay file={file} />}
        phone={
          <>
            {payableText(file.totals)} · {paidWords(file)} · <Checksum file={file} />
          </>
        }
      >
        <TextLink link={{ to: '/incentives/payouts/runs/$id', params: { id: file.runId }, search: {} }}>
          Payment file {file.number}
        </TextLink>
      </TwoLines>
    ),
  },
  { key: 'checksum', head: 'SHA-256', phone: false, from: 1280, cell: (file) => <Checksum file={file} /> },
  { key: 'payable', head: 'Payable', figure: true, phone: false, cell: ({ totals }) => payableText(totals) },
  {
    key: 'paid',
    head: 'Paid',
    figure: true,
    phone: false,
    cell: (file) => (
      <State plain kind={file.paid === stillPaid(file) ? 'ok' : 'info'}>
        {paidWords(file)}
      </State>
    ),
  },
  {
    key: 'actions',
    head: <Hidden>What to do</Hidden>,
    figure: true,
    cell: (file) => (
      <span className={css['actions']}>
        {file.can['pay'] && (
          <Button variant="default" aria-label={`Mark as paid: file ${file.number}`} onClick={() => onPay(file)}>
            Mark as paid
          </Button>
        )}
        <ExportButton
          verb="Download"
          choices={[
            {
              label: downloadWords(file),
              keep: () =>
                download(contract.paymentFiles.downloadPaymentFile, { id: file.id, evenVoided: evenVoided(file) }),
            },
          ]}
        />
      </span>
    ),
  },
]

const stillPaid = ({ payouts, voided }: PaymentFile): number => payouts - voided

function paidWords(file: PaymentFile): string {
  const { paid, voided } = file
  const of = stillPaid(file)
  const words = paid === of ? `All ${counted(of, 'payout')}` : `${paid} of ${of}`
  return voided === 0 ? words : `${words}, ${voided} void`
}

/** The first of it; the whole on hover, to hold against the file that the bank has. */
const Checksum = ({ file: { sha256 } }: { readonly file: PaymentFile }) => (
  <code className={css['checksum']} title={sha256}>
    {sha256.slice(0, 16)}
  </code>
)
