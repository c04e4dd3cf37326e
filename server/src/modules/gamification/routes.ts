import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { setPointsConfig } from './commands/set-points-config.ts'
import { showOnBoard } from './commands/show-on-board.ts'
import { expectPoints } from './queries/expect-points.ts'
import { leaderboard } from './queries/leaderboard.ts'
import { listPoints } from './queries/list-points.ts'
import { myBoards } from './queries/my-boards.ts'
import { getPointsConfig } from './queries/points-config.ts'
import { pointsConfigHistory } from './queries/points-config-history.ts'

export const gamificationHandlers: Handlers<typeof contract.gamification> = {
  getPointsConfig: { read: getPointsConfig },
  setPointsConfig: { write: setPointsConfig },
  expectPoints: { inOneMoment: true, read: expectPoints },
  pointsConfigHistory: { read: pointsConfigHistory },
  listPoints: { read: listPoints },
  leaderboard: { inOneMoment: true, read: leaderboard },
  myBoards: { read: myBoards },
  showOnBoard: { write: showOnBoard },
}
