import { contract } from '@holdfast/contract'
import { addMonths, monthOf } from '../../../../lib/calendar-day.ts'
import { download } from '../../../../lib/download.ts'
import { formatMonth } from '../../../../lib/format-time.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'

const MONTHS_BACK = 3
/** With more ventures the menu would be longer than the screen: then one is chosen at the top first. */
const MOST_VENTURES = 3

/** The ledger entries of a month for the books, venture by venture. */
export function JournalExport({ ventures }: { readonly ventures: readonly MyVenture[] }) {
  const choices = ventures.slice(0, MOST_VENTURES).flatMap(({ id, name, today }) =>
    Array.from({ length: MONTHS_BACK }, (_, back) => {
      const { from, to } = monthOf(addMonths(today, -back))
      return {
        label: `Journal of ${formatMonth(from)}${ventures.length > 1 ? `, ${name}` : ''}`,
        keep: () => download(contract.payouts.exportJournal, { ventureId: id, from, to }),
      }
    }),
  )
  return <ExportButton verb="Journal" choices={choices} />
}
