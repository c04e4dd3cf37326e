import { contract } from '@holdfast/contract'
import type { FastifyInstance } from 'fastify'
import { bpoHandlers } from './modules/bpo/index.ts'
import { briefingHandlers, briefingListener } from './modules/briefing/index.ts'
import { freightHandlers } from './modules/freight/index.ts'
import { gamificationHandlers, pointsListener } from './modules/gamification/index.ts'
import type { Identity } from './modules/identity/index.ts'
import { incentivesHandlers, payDays } from './modules/incentives/index.ts'
import { bpoDays, freightDays, kpiHandlers } from './modules/kpi/index.ts'
import { myDayHandlers } from './modules/my-day/index.ts'
import { venturesHandlers } from './modules/ventures/index.ts'
import { type Serving, serve } from './platform/http/serve.ts'
import type { DirtyArea } from './platform/jobs/dirty-area.ts'
import type { Listener } from './platform/jobs/listeners.ts'

/** What is recomputed by day, in this order: pay reads what figures do not, so neither waits for the other. */
export const areas: readonly DirtyArea[] = [freightDays, bpoDays, payDays]
/** What acts on each event. */
export const listeners: readonly Listener[] = [pointsListener, briefingListener]

export function serveAreas(app: FastifyInstance, serving: Serving, identity: Identity): void {
  serve(app, serving, 'Identity', contract.identity, identity.handlers)
  serve(app, serving, 'Ventures', contract.ventures, venturesHandlers)
  serve(app, serving, 'Freight', contract.freight, freightHandlers)
  serve(app, serving, 'BPO', contract.bpo, bpoHandlers)
  serve(app, serving, 'KPI', contract.kpi, kpiHandlers)
  serve(app, serving, 'Incentives', contract.incentives, incentivesHandlers)
  serve(app, serving, 'Gamification', contract.gamification, gamificationHandlers)
  serve(app, serving, 'Briefing', contract.briefing, briefingHandlers)
  serve(app, serving, 'My day', contract.myDay, myDayHandlers)
}
