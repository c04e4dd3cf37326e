import { contract } from '@holdfast/contract'
import { download } from '../../../../lib/download.ts'
import { useVenture } from '../../../../lib/session.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { useFreightVentures } from '../../freight-ventures.ts'
import { QuoteFilters } from './quote-filters.tsx'
import { QuotesTable, useQuotes } from './quotes-table.tsx'
import { useQuoteFilters } from './use-quote-filters.ts'
import { WinTiles } from './win-tiles.tsx'

/** How quotes did, and filters over the table of the quotes that they leave. */
export function Quotes() {
  const ventureId = useVenture()?.id
  const { filters } = useQuoteFilters()
  const list = useQuotes(ventureId, filters)
  const ventures = useFreightVentures()
  const [only, ...others] = ventures
  const seesAll = only?.can['freight.read'] === true
  return (
    <>
      {only && others.length === 0 && seesAll && <WinTiles venture={only} />}
      <QuoteFilters ventureId={ventureId ?? (others.length === 0 ? only?.id : undefined)} rows={list.rows} />
      <QuotesTable list={list} named={new Set(ventures.map(({ zone }) => zone)).size > 1} />
    </>
  )
}

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function QuotesExport() {
  const { filters } = useQuoteFilters()
  return (
    <ExportButton
      choices={useFreightVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.quotes.exportQuotes, { ...filters, ventureId: id }),
      }))}
    />
  )
}
