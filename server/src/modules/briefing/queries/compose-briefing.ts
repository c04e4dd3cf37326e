import type { BriefingBody } from '@holdfast/contract'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { payNews } from '../../incentives/index.ts'
import { missingReports } from '../../operations/index.ts'
import { openValue } from '../open-value.ts'
import { itemView } from '../view.ts'
import { failedJobs } from './failed-jobs.ts'
import { figureBlocks } from './figure-blocks.ts'
import { holdingsNews } from './holdings-news.ts'
import { itemsOfDay } from './items-of-day.ts'
import { lateTasks } from './late-tasks.ts'
import { saasNews } from './saas-news.ts'
import { staleHotels } from './stale-hotels.ts'

export type AskedDay = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }

/** All that there is to be told of these ventures, each on its own day, as far as the caller may see it. */
export async function composeBriefing(db: Reads, caller: Caller, asked: readonly AskedDay[]): Promise<BriefingBody> {
  const rows = await itemsOfDay(db, asked)
  const ofSection = (section: 'firefront' | 'wins' | 'freight') => rows.filter((row) => row.section === section)
  const fires = ofSection('firefront')
  return {
    firefront: fires.map((row) => itemView(caller, row)),
    wins: ofSection('wins').map((row) => itemView(caller, row)),
    freight: ofSection('freight').map((row) => itemView(caller, row)),
    openValue: openValue(fires),
    people: await lateTasks(db, caller, asked),
    reports: await missingReports(db, caller, asked),
    pay: [...(await payNews(db, caller, asked))],
    blocks: await figureBlocks(db, caller, asked),
    holdings: await holdingsNews(db, caller, asked),
    saas: await saasNews(db, caller, asked),
    system: await staleHotels(db, caller, asked),
    failedJobs: await failedJobs(db, caller, asked),
  }
}
