import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../../platform/http/handler.ts'
import { exportJournal } from '../queries/export-journal.ts'
import { payoutPdf } from '../queries/payout-pdf.ts'
import { payoutStatement } from '../queries/payout-statement.ts'

type Statements = Pick<typeof contract.payouts, 'payoutStatement' | 'payoutPdf' | 'exportJournal'>

/** Figures, lines and digest of one answer are of one moment, so that they agree. */
export const payoutStatementHandlers: Handlers<Statements> = {
  payoutStatement: { inOneMoment: true, read: payoutStatement },
  payoutPdf: { inOneMoment: true, attach: payoutPdf },
  exportJournal: { download: exportJournal },
}
