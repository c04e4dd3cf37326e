import type { BoardPeriod } from '@holdfast/engine/gamification'
import { Select } from '@mantine/core'
import { PERIODS, useBoard } from './use-board.ts'

export function BoardControls() {
  const { ventures, board, change } = useBoard()
  if (!board) return null
  return (
    <>
      {ventures.length > 1 && (
        <Select
          aria-label="Venture of the leaderboard"
          data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
          value={board.venture.id}
          allowDeselect={false}
          onChange={(id) => change({ board: id ?? undefined, office: undefined })}
        />
      )}
      <Select<BoardPeriod>
        aria-label="Period of the leaderboard"
        data={[...PERIODS]}
        value={board.period}
        allowDeselect={false}
        w={150}
        onChange={(period) => change({ period: period === 'week' ? undefined : (period ?? undefined) })}
      />
    </>
  )
}
