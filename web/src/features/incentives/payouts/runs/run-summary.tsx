import type { PayoutRunDetail } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatNumber } from '../../../../lib/format.ts'
import type { StatTileProps } from '../../../../ui/stat-tile.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import { payableText } from '../payout-names.ts'
import { allChecks } from './control-checks.ts'
import { waitingWords } from './run-words.ts'

/** The run in one line, each figure with the way to what stands behind it further down. */
export function RunSummary({ run }: { readonly run: PayoutRunDetail }) {
  const open = run.exceptions.reduce((sum, each) => sum + each.open, 0)
  const waived = run.exceptions.reduce((sum, each) => sum + each.waived, 0)
  const payouts = run.totals.reduce((sum, total) => sum + total.payouts, 0)
  const checks = allChecks(run.control)
  const wrong = checks.filter(({ difference }) => difference !== 0).length
  const to = (hash: string): Pick<StatTileProps, 'link'> => ({
    link: { to: '.', hash, search: (before: object) => before },
  })
  return (
    <StatTiles
      tiles={[
        {
          label: 'Exceptions',
          value: formatNumber(open),
          unit: 'open',
          change: waived === 0 ? 'None was let pass' : `${formatNumber(waived)} let pass`,
          ...to('exceptions'),
        },
        {
          label: 'Control figures',
          value: wrong === 0 ? 'All meet' : `${wrong} differ`,
          change: `${checks.length - wrong} of ${counted(checks.length, 'check')} meet`,
          ...to('control'),
        },
        {
          label: 'Payouts',
          value: formatNumber(payouts),
          change: waitingWords(run.counts) ?? 'Nothing waits',
          ...to('people'),
        },
        {
          label: 'Payable',
          value: payableText(run.totals.slice(0, 1)) ?? 'Nothing',
          change: payableText(run.totals.slice(1)) ?? 'In one currency',
          ...to('people'),
        },
      ]}
    />
  )
}
