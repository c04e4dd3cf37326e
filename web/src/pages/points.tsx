import { BoardControls } from '../features/gamification/board-controls.tsx'
import { BoardFilters } from '../features/gamification/board-filters.tsx'
import { Deeds } from '../features/gamification/deeds.tsx'
import { Leaderboard } from '../features/gamification/leaderboard.tsx'
import { MyEntries } from '../features/gamification/my-entries.tsx'
import { MyStanding } from '../features/gamification/my-standing.tsx'
import { useBoard } from '../features/gamification/use-board.ts'
import { useMe } from '../lib/session.ts'
import { Empty } from '../ui/empty.tsx'
import { Columns } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const { board } = useBoard()
  const mayEarn = useMe().ventures.some(({ role }) => role !== null)
  return (
    <>
      <PageHeader
        title="Leaderboard"
        context="Who did what counts. Equal points share a place."
        controls={<BoardControls />}
      />
      {board ? (
        <>
          <MyStanding board={board} />
          <BoardFilters board={board} />
          <Columns
            side={
              <>
                <Deeds venture={board.venture} />
                {mayEarn && <MyEntries />}
              </>
            }
          >
            <Leaderboard board={board} />
          </Columns>
        </>
      ) : (
        <Empty title="No leaderboard here">
          Each venture has its own, for those who belong to it. Found one, get a role in one, or choose another at the
          top.
        </Empty>
      )}
    </>
  )
}
