import { moneyCell, yesNoCell } from '../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../platform/http/csv-file.ts'
import type { CallRow } from './call-rows.ts'

type Column = readonly [header: string, cell: (call: CallRow) => CsvCell]

/** Blank: not known. */
const COLUMNS: readonly Column[] = [
  ['Started at (UTC)', (call) => call.started_at],
  ['Business day', (call) => call.started_on],
  ['Campaign', (call) => call.campaign_name],
  ['Agent', (call) => call.agent_name],
  ['Direction', (call) => call.direction],
  ['Ended at (UTC)', (call) => call.ended_at],
  ['Answered', (call) => yesNoCell(call.answered)],
  ['Answered after (s)', (call) => call.answered_after_seconds],
  ['Talk (s)', (call) => call.talk_seconds],
  ['Hold (s)', (call) => call.hold_seconds],
  ['Wrap (s)', (call) => call.wrap_seconds],
  ['Dials', (call) => call.dials],
  ['Connected', (call) => yesNoCell(call.connected)],
  ['Resolved', (call) => yesNoCell(call.resolved)],
  ['Appointment set', (call) => yesNoCell(call.appointment_set)],
  ['Deal won', (call) => yesNoCell(call.deal_won)],
  ['Currency', (call) => call.currency],
  ['Revenue (currency)', (call) => moneyCell(call.revenue_minor, call.currency)],
  ['Rating (1 to 5)', (call) => call.rating],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedRow(call: CallRow): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(call))
}
