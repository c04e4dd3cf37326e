import { contract } from '@holdfast/contract'
import { useList } from '../../lib/use-list.ts'
import type { Board } from './use-board.ts'

/** Points follow their deeds within seconds. */
const EVERY = 15_000

export function useLeaderboard({ venture, period, officeId, jobRole }: Board) {
  const part = { ...(officeId && { officeId }), ...(jobRole && { jobRole }) }
  return useList(contract.gamification.leaderboard, { ventureId: venture.id, period, ...part }, { every: EVERY })
}
