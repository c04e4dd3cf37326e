import type { PointsEntry } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { CauseLink } from './cause-link.tsx'

/** What was done on which record, when and where; `codes` names the venture where there are several. */
export const entryColumns = (codes: ReadonlyMap<string, string>): readonly Column<PointsEntry>[] => [
  {
    key: 'deed',
    head: 'Deed',
    cell: ({ label, cause, day, isReversal, ventureId }) => (
      <TwoLines sub={[formatDay(day), codes.get(ventureId), isReversal && 'taken back'].filter(Boolean).join(' · ')}>
        {label}
        {cause && (
          <>
            {': '}
            <CauseLink cause={cause} />
          </>
        )}
      </TwoLines>
    ),
  },
  { key: 'points', head: 'Points', figure: true, width: 80, cell: ({ points }) => signed(points) },
]

const signed = (points: number): string => `${points > 0 ? '+' : ''}${formatNumber(points)}`
