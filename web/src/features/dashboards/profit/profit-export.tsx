import { contract, PROFIT_BY } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { PROFIT_NAMES } from './profit-names.ts'

interface ProfitExportProps {
  readonly asked: { readonly ventureId: string; readonly from: string; readonly to: string }
}

/** Every row of the page's days, without one for the rest. */
export const ProfitExport = ({ asked }: ProfitExportProps) => (
  <ExportButton
    choices={PROFIT_BY.map((by) => ({
      label: PROFIT_NAMES[by][0],
      keep: () => download(contract.profit.exportFreightProfit, { ...asked, by }),
    }))}
  />
)
