import { NORTHLINE_RULES } from '../../testing/world/plan-rules.ts'
import type { Pair } from './pair.ts'

/** A valid call of an endpoint, pointing into a pair. */
export type Sample = (pair: Pair) => Record<string, unknown>

const DAY = '2026-06-18'
const range = { from: DAY, to: DAY }
const broker = ({ brokerId }: Pair) => ({ ventureId: brokerId })
const centre = ({ centreId }: Pair) => ({ ventureId: centreId })
const theImport = ({ importId }: Pair) => ({ id: importId })

/** Every endpoint of the work and of what follows from it. */
export const WORK_SAMPLES: Readonly<Record<string, Sample>> = {
  listLoads: broker,
  listLoadsAlias: (pair) => ({ ...broker(pair), customerId: pair.customerId }),
  exportLoads: (pair) => ({ ...broker(pair), carrierId: pair.carrierId }),
  getLoad: ({ loadId }) => ({ id: loadId }),
  createLoad: (pair) => ({
    ...broker(pair),
    customerId: pair.customerId,
    origin: { city: 'Dallas', state: 'TX' },
    destination: { city: 'Waco', state: 'TX' },
    equipment: 'VAN',
    billMinor: 100_00,
  }),
  changeLoad: ({ loadId, carrierId }) => ({ id: loadId, status: 'COVERED', carrierId }),
  setLoadCredits: ({ loadId, personId }) => ({
    id: loadId,
    credits: [{ role: 'SALES', userId: personId, share: '1' }],
  }),
  flagLoad: ({ loadId }) => ({ id: loadId, kind: 'HOLD', up: true, reason: 'Waits' }),
  voidLoad: ({ loadId }) => ({ id: loadId, reason: 'Entered twice' }),
  listCustomers: broker,
  createCustomer: (pair) => ({ ...broker(pair), name: 'A new customer' }),
  listCarriers: broker,
  createCarrier: (pair) => ({ ...broker(pair), name: 'A new carrier' }),
  listCalls: (pair) => ({ ...centre(pair), campaignId: pair.campaignId }),
  exportCalls: (pair) => ({ ...centre(pair), agentId: pair.agentId }),
  logCall: (pair) => ({
    ...centre(pair),
    campaignId: pair.campaignId,
    agentId: pair.agentId,
    direction: 'OUTBOUND',
    startedAt: '2026-06-18T10:00:00Z',
  }),
  changeCall: ({ callId }) => ({ id: callId, appointmentSet: false }),
  voidCall: ({ callId }) => ({ id: callId, reason: 'Entered twice' }),
  listCampaigns: centre,
  listAgents: centre,
  createCampaign: (pair) => ({ ...centre(pair), name: 'A new campaign' }),
  createAgent: (pair) => ({ ...centre(pair), userId: pair.personId }),
  freightKpi: (pair) => ({ ...broker(pair), ...range }),
  bpoKpi: (pair) => ({ ...centre(pair), ...range }),
  freightDashboard: (pair) => ({ ...broker(pair), ...range }),
  exportFreightDashboard: (pair) => ({ ...broker(pair), ...range }),
  bpoDashboard: (pair) => ({ ...centre(pair), ...range }),
  exportBpoDashboard: (pair) => ({ ...centre(pair), ...range }),
  listTargets: broker,
  setTarget: (pair) => ({ ...broker(pair), metric: 'delivered', value: '10', per: 'day', from: DAY }),
  listFxRates: () => ({ from: 'USD', to: 'INR' }),
  listPlans: broker,
  createPlan: (pair) => ({ ...broker(pair), name: 'Another plan', currency: 'USD' }),
  draftVersion: ({ planId }) => ({ id: planId, startsOn: '2027-01-01', rules: NORTHLINE_RULES }),
  publishVersion: ({ draftId }) => ({ id: draftId }),
  evaluate: () => ({ rule: NORTHLINE_RULES[0], toDate: { value: '1000' } }),
  previewDay: (pair) => ({ ...broker(pair), date: DAY }),
  commitDay: (pair) => ({ ...broker(pair), date: DAY }),
  listDaily: (pair) => ({ ...broker(pair), userId: pair.personId }),
  getDaily: ({ dailyId }) => ({ id: dailyId }),
  myPay: () => range,
  traceLine: ({ lineId }) => ({ id: lineId }),
  traceRecord: ({ loadId }) => ({ loadId }),
  verifyPay: (pair) => ({ ...broker(pair), ...range }),
  getPointsConfig: broker,
  setPointsConfig: (pair) => ({
    ...broker(pair),
    isEnabled: true,
    dailyCap: null,
    points: [{ trigger: 'LOAD_COMPLETED', points: 30 }],
  }),
  listPoints: (pair) => ({ ...broker(pair), userId: pair.personId }),
  leaderboard: broker,
  getBriefing: broker,
  acknowledge: ({ itemId }) => ({ id: itemId }),
  getMyDay: () => ({}),
  listImportKinds: broker,
  importTemplate: (pair) => ({ ...broker(pair), kind: 'customers' }),
  // Its venture stands in a form: platform/imports/refusals.test.ts sends one.
  upload: () => ({}),
  listImports: broker,
  showImport: theImport,
  mapImport: (pair) => ({ ...theImport(pair), version: 2, mapping: {} }),
  fixImportRow: (pair) => ({ ...theImport(pair), version: 2, line: 2, given: null }),
  commitImport: (pair) => ({ ...theImport(pair), version: 2 }),
  discardImport: theImport,
  importErrors: theImport,
}
