import { contract } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import { useReply } from '../../lib/query.ts'
import { NoData } from '../../ui/no-data.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { type Standing, standingOf } from './standing.ts'
import { type Board, PERIODS } from './use-board.ts'
import { useLeaderboard } from './use-leaderboard.ts'

/** The person's own place in three figures, before any table. */
export function MyStanding({ board }: { readonly board: Board }) {
  const { first, problem } = useLeaderboard(board)
  const { data: points } = useReply(contract.gamification.listPoints, { limit: 1 })
  const standing = first && standingOf(first)
  if (first && standing === null) return null
  const period = PERIODS.find(({ value }) => value === board.period)?.label.toLowerCase() ?? ''
  const missing = <NoData dash reason={problem ? 'The leaderboard could not be read' : 'Still loading'} />
  return (
    <StatTiles
      tiles={[
        {
          label: `My place, ${period}`,
          value: standing ? formatNumber(standing.rank) : missing,
          change: standing && placeWords(standing),
        },
        {
          label: `My points, ${period}`,
          value: standing ? formatNumber(standing.points) : missing,
          change: standing && nextWords(standing),
          live: true,
        },
        {
          label: 'All my points',
          value: points ? formatNumber(points.balance) : missing,
          change: 'Since the beginning, in all my ventures',
          link: { to: '/points/mine' },
        },
      ]}
    />
  )
}

function placeWords({ others, of, points, isShown }: Standing): string {
  if (!isShown) return 'Where I would stand; nobody sees me'
  if (points === 0) return of === 0 ? 'Nobody has points yet' : `Behind ${formatNumber(of)} with points`
  const people = `Of ${formatNumber(of)} ${of === 1 ? 'person' : 'people'}`
  if (others === 0) return people
  return `${people}, shared with ${others === 1 ? 'one other' : `${formatNumber(others)} others`}`
}

function nextWords({ toNext, of }: Standing): string {
  if (of === 0) return 'The first deed takes the first place'
  if (toNext === null) return 'Nobody has more'
  return `${formatNumber(toNext)} ${toNext === 1 ? 'point' : 'points'} to the next place`
}
