import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { setPointsConfig } from './commands/set-points-config.ts'
import { leaderboard } from './queries/leaderboard.ts'
import { listPoints } from './queries/list-points.ts'
import { getPointsConfig } from './queries/points-config.ts'

export const gamificationHandlers: Handlers<typeof contract.gamification> = {
  getPointsConfig: { read: getPointsConfig },
  setPointsConfig: { write: setPointsConfig },
  listPoints: { read: listPoints },
  leaderboard: { read: leaderboard },
}
