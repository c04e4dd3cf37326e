import type { VentureType } from '@holdfast/engine/access'
import type { DirtyArea } from '../../platform/jobs/dirty-area.ts'
import { recomputeDays } from '../../platform/jobs/recompute-days.ts'
import { type ScheduledJob, skipped } from '../../platform/jobs/scheduled-job.ts'
import { bpoDays, freightDays, holdingsDays, hotelDays, saasDays } from './areas.ts'

const AREAS: Partial<Record<VentureType, DirtyArea>> = {
  LOGISTICS: freightDays,
  TRANSPORT: freightDays,
  BPO: bpoDays,
  HOSPITALITY: hotelDays,
  HOLDINGS: holdingsDays,
  SAAS: saasDays,
}

/** The figures follow every change within seconds; once a day they are made anew from the facts all the same. */
export const aggregateFigures: ScheduledJob = {
  name: 'kpi.aggregate',
  title: 'Figures',
  says: 'Computes the figures of yesterday, and of every day that waits, from the work itself.',
  schedule: { kind: 'daily', at: '07:30' },
  of: 'venture',
  ventureTypes: Object.keys(AREAS) as VentureType[],
  covers: 'yesterday',
  work: async ({ venture, days, perform, count }) => {
    const area = venture && AREAS[venture.type]
    if (!area) return skipped('There is no work of this trade to count.')
    count('days', await perform(recomputeDays(area), { ventureId: venture.id, zone: venture.zone, days }))
    return null
  },
}
