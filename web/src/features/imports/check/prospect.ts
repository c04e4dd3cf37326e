import type { Import } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatNumber } from '../../../lib/format.ts'

type Judged = Pick<Import, 'rows' | 'badRows' | 'skippedRows' | 'wouldBe'>
export type Prospect = 'empty' | 'all-left-out' | 'all-bad' | 'nothing-new' | 'ready'

/** What a file would do as it stands: all that the page says and offers follows from it. */
export function prospectOf({ rows, badRows, skippedRows, wouldBe }: Judged): Prospect {
  if (rows === 0) return 'empty'
  if (skippedRows === rows) return 'all-left-out'
  if (wouldBe.new + wouldBe.changed > 0) return 'ready'
  return wouldBe.same === 0 && badRows > 0 ? 'all-bad' : 'nothing-new'
}

/** "4,997 new, 3 cannot be imported", in one sentence. */
export function outlookSentence(file: Judged): string {
  const prospect = prospectOf(file)
  const { rows, badRows, skippedRows, wouldBe } = file
  if (prospect === 'empty') return 'The file has a header and no rows.'
  if (prospect === 'all-left-out') return 'Every row of the file is left out.'
  if (prospect === 'all-bad')
    return rows === 1 ? 'The only row cannot be imported.' : `None of ${counted(rows, 'row')} can be imported.`
  if (prospect === 'nothing-new' && badRows + skippedRows === 0) return 'Everything in this file is already here.'
  return listed([...becameParts(wouldBe), [badRows, 'cannot be imported'], [skippedRows, 'left out']])
}

/** "4,997 new, 12 changed, 40 already here"; "nothing" of none. */
export const becameText = (became: Import['wouldBe']): string => listed(becameParts(became))

/** How many rows would write something. */
export const writes = ({ wouldBe }: Pick<Import, 'wouldBe'>): number => wouldBe.new + wouldBe.changed

type Part = readonly [count: number, words: string]

const becameParts = (became: Import['wouldBe']): readonly Part[] => [
  [became.new, 'new'],
  [became.changed, 'changed'],
  [became.same, 'already here'],
]

const listed = (parts: readonly Part[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count, 0)} ${words}`)
    .join(', ') || 'nothing'
