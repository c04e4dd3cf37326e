import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { countAtRisk, countUncovered } from './queries/count-board.ts'
import { listAtRisk } from './queries/list-at-risk.ts'
import { listLost } from './queries/list-lost.ts'
import { listUncovered } from './queries/list-uncovered.ts'

/** Figures of what was lost are `kpi`’s. */
export const boardHandlers: Omit<Handlers<typeof contract.boards>, 'lostFigures'> = {
  listUncovered: { read: listUncovered },
  countUncovered: { read: countUncovered },
  listAtRisk: { read: listAtRisk },
  countAtRisk: { read: countAtRisk },
  listLost: { read: listLost },
}
