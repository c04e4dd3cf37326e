import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { visitMyDay } from './commands/visit-my-day.ts'
import { getMyDay } from './queries/get-my-day.ts'
import { myNews } from './queries/my-news.ts'
import { myTargets } from './queries/my-targets.ts'

export const myDayHandlers: Handlers<typeof contract.myDay> = {
  getMyDay: { read: getMyDay },
  visitMyDay: { write: visitMyDay },
  myNews: { read: myNews },
  myTargets: { read: myTargets },
}
