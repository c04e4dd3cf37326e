import { moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'
import type { ListedDispute } from './listed-dispute.ts'

type Column = readonly [header: string, cell: (dispute: ListedDispute) => CsvCell]

/** Days are business days of the hotel. */
const COLUMNS: readonly Column[] = [
  ['Hotel code', (dispute) => dispute.hotel_code],
  ['Hotel', (dispute) => dispute.hotel_name],
  ['Kind', (dispute) => dispute.kind],
  ['Reference', (dispute) => dispute.reference],
  ['Guest', (dispute) => dispute.guest_name],
  ['Received on', (dispute) => dispute.opened_on],
  ['Evidence due on', (dispute) => dispute.evidence_due_on],
  ['Status', (dispute) => dispute.status],
  ['Stage', (dispute) => dispute.stage_name],
  ['Owner', (dispute) => dispute.owner?.name ?? null],
  ['Evidence submitted (times)', (dispute) => dispute.submission_count],
  ['First outcome', (dispute) => dispute.first_outcome],
  ['First decided on', (dispute) => dispute.first_decided_on],
  ['Decided on', (dispute) => dispute.decided_on],
  ['Currency', (dispute) => dispute.currency],
  ['Contested (currency)', (dispute) => moneyCell(dispute.amount_minor, dispute.currency)],
  ['Recovered (currency)', (dispute) => moneyCell(dispute.recovered_minor, dispute.currency)],
  ['Outcome notes', (dispute) => dispute.outcome_notes],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedRow(dispute: ListedDispute): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(dispute))
}
