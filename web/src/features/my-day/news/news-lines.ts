import { MOST_NEWS, type MyNews } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMoney } from '../../../lib/format.ts'

export interface NewsLine {
  readonly key: string
  readonly text: string
  /** Where it stands, as a path of ours; null: on this page. */
  readonly path: string | null
}

/** What others did, each in one line: what was said to the person first, then what moved. */
export function newsLines({ tasks, told, pay, points, changes }: MyNews): readonly NewsLine[] {
  const said = [...tasks.items, ...told.items].map(({ id, title, path }) => ({ key: id, text: title, path }))
  const more = tasks.count + told.count - said.length
  const isCapped = tasks.count === MOST_NEWS || told.count === MOST_NEWS
  return [
    ...said,
    ...(more > 0
      ? [{ key: 'more', text: `${more}${isCapped ? ' and more' : ''} other notifications`, path: '/notifications' }]
      : []),
    ...pay.map(({ ventureId, ventureName, currency, count, amountMinor }) => ({
      key: `pay ${ventureId} ${currency}`,
      text: `Closed pay was corrected by ${signed(amountMinor, currency)} in ${ventureName} (${counted(count, 'correction')})`,
      path: '/incentives/my',
    })),
    ...(points !== null && points !== 0
      ? [
          {
            key: 'points',
            text: `${points > 0 ? '+' : '−'}${Math.abs(points)} points by what others did`,
            path: '/points',
          },
        ]
      : []),
    ...(changes > 0
      ? [{ key: 'changes', text: `${counted(changes, 'change')} by others to loads credited to you`, path: null }]
      : []),
  ]
}

const signed = (minor: number, currency: string) => `${minor > 0 ? '+' : ''}${formatMoney({ minor, currency })}`
