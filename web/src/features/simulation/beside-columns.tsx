import type { Money } from '@holdfast/contract'
import { formatMoney } from '../../lib/format.ts'
import type { Column } from '../../ui/column.ts'
import { NoData } from '../../ui/no-data.tsx'
import { shareOf, signed } from './change-words.ts'

export interface Beside {
  readonly paid: Money
  readonly simulated: Money
  readonly difference: Money
}

/** Paid, simulated, difference and its share: the same four columns wherever both stand side by side. */
export const besideColumns = (): readonly Column<Beside>[] => [
  { key: 'paid', head: 'Paid', figure: true, phone: false, cell: ({ paid }) => formatMoney(paid) },
  { key: 'simulated', head: 'Simulated', figure: true, cell: ({ simulated }) => formatMoney(simulated) },
  { key: 'difference', head: 'Difference', figure: true, cell: ({ difference }) => signed(difference) },
  {
    key: 'share',
    head: 'Change',
    figure: true,
    phone: false,
    cell: ({ paid, difference }) =>
      shareOf(paid, difference) ?? <NoData reason="Nothing was paid to compare with" dash />,
  },
]
