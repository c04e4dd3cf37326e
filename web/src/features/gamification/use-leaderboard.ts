import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import type { Board } from './use-board.ts'

/** Points follow their deeds within seconds. */
const EVERY = 15_000

export const useLeaderboard = ({ venture, period }: Board) =>
  useReply(contract.gamification.leaderboard, { ventureId: venture.id, period }, { every: EVERY })
