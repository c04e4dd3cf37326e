import { contract, type Endpoint } from '@holdfast/contract'
import { AGENTS, CAMPAIGNS, CARRIERS, CUSTOMERS, PLANS } from '../../testing/world/companies.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { NORTHLINE_RULES } from '../../testing/world/plan-rules.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

/** Ids of records that the test made in Northline and Callbridge before it begins. */
export type Records = {
  readonly loadId: string
  readonly callId: string
  readonly dailyId: string
  readonly lineId: string
  readonly itemId: string
  readonly draftId: string
  readonly importId: string
}

export type Case = {
  readonly operation: string
  readonly endpoint: Endpoint
  /** Whose venture the input names or points into. */
  readonly venture: 'northline' | 'callbridge' | null
  readonly input: (records: Records) => Record<string, unknown>
}

const northline = VENTURES.northline.id
const callbridge = VENTURES.callbridge.id
const DAY = '2026-06-18'
const range = { from: DAY, to: DAY }
const nothing = () => ({})

type Sample = readonly [venture: Case['venture'], input: Case['input']]

/** A valid call of every endpoint of the contract; an endpoint without a sample fails the test below. */
const SAMPLES: Record<string, Sample> = {
  sendOtp: [null, () => ({ email: 'nobody@elsewhere.example' })],
  verifyOtp: [null, () => ({ email: 'nobody@elsewhere.example', otp: '000000' })],
  logout: [null, nothing],
  claimFirst: [null, () => ({ token: 'x'.repeat(43), name: 'Somebody' })],
  me: [null, nothing],
  updatePreferences: [null, () => ({ density: 'compact' })],
  mailbox: [null, nothing],
  listVentures: [null, nothing],
  getVenture: ['northline', () => ({ id: northline })],
  createVenture: [
    null,
    () => ({ code: 'NEW1', name: 'New', type: 'SAAS', currency: 'USD', zone: 'UTC', liveFrom: DAY }),
  ],
  listVenturePeople: ['northline', () => ({ id: northline })],
  listLoads: ['northline', () => ({ ventureId: northline })],
  listLoadsAlias: ['northline', () => ({ ventureId: northline })],
  exportLoads: ['northline', () => ({ ventureId: northline })],
  getLoad: ['northline', ({ loadId }) => ({ id: loadId })],
  createLoad: [
    'northline',
    () => ({
      ventureId: northline,
      customerId: CUSTOMERS.cordova.id,
      origin: { city: 'Dallas', state: 'TX' },
      destination: { city: 'Waco', state: 'TX' },
      equipment: 'VAN',
      billMinor: 100_00,
    }),
  ],
  changeLoad: ['northline', ({ loadId }) => ({ id: loadId, status: 'COVERED', carrierId: CARRIERS.tejas.id })],
  setLoadCredits: [
    'northline',
    ({ loadId }) => ({ id: loadId, credits: [{ role: 'SALES', userId: PEOPLE.arjun.id, share: '1' }] }),
  ],
  flagLoad: ['northline', ({ loadId }) => ({ id: loadId, kind: 'HOLD', up: true, reason: 'Waits' })],
  voidLoad: ['northline', ({ loadId }) => ({ id: loadId, reason: 'Entered twice' })],
  listCustomers: ['northline', () => ({ ventureId: northline })],
  createCustomer: ['northline', () => ({ ventureId: northline, name: 'A new customer' })],
  listCarriers: ['northline', () => ({ ventureId: northline })],
  createCarrier: ['northline', () => ({ ventureId: northline, name: 'A new carrier' })],
  listCalls: ['callbridge', () => ({ ventureId: callbridge })],
  exportCalls: ['callbridge', () => ({ ventureId: callbridge })],
  logCall: [
    'callbridge',
    () => ({
      ventureId: callbridge,
      campaignId: CAMPAIGNS.solar.id,
      agentId: AGENTS.nisha.id,
      direction: 'OUTBOUND',
      startedAt: '2026-06-18T10:00:00Z',
    }),
  ],
  changeCall: ['callbridge', ({ callId }) => ({ id: callId, appointmentSet: true })],
  voidCall: ['callbridge', ({ callId }) => ({ id: callId, reason: 'Entered twice' })],
  listCampaigns: ['callbridge', () => ({ ventureId: callbridge })],
  listAgents: ['callbridge', () => ({ ventureId: callbridge })],
  createCampaign: ['callbridge', () => ({ ventureId: callbridge, name: 'A new campaign' })],
  createAgent: ['callbridge', () => ({ ventureId: callbridge, userId: PEOPLE.grace.id })],
  freightKpi: ['northline', () => ({ ventureId: northline, ...range })],
  bpoKpi: ['callbridge', () => ({ ventureId: callbridge, ...range })],
  freightDashboard: ['northline', () => ({ ventureId: northline, ...range })],
  exportFreightDashboard: ['northline', () => ({ ventureId: northline, ...range })],
  bpoDashboard: ['callbridge', () => ({ ventureId: callbridge, ...range })],
  exportBpoDashboard: ['callbridge', () => ({ ventureId: callbridge, ...range })],
  listTargets: ['northline', () => ({ ventureId: northline })],
  setTarget: ['northline', () => ({ ventureId: northline, metric: 'delivered', value: '10', per: 'day', from: DAY })],
  listFxRates: [null, () => ({ from: 'USD', to: 'INR' })],
  listPlans: ['northline', () => ({ ventureId: northline })],
  createPlan: ['northline', () => ({ ventureId: northline, name: 'Another plan', currency: 'USD' })],
  draftVersion: ['northline', () => ({ id: PLANS.northline.id, startsOn: '2027-01-01', rules: NORTHLINE_RULES })],
  publishVersion: ['northline', ({ draftId }) => ({ id: draftId })],
  evaluate: [null, () => ({ rule: NORTHLINE_RULES[0], toDate: { value: '1000' } })],
  previewDay: ['northline', () => ({ ventureId: northline, date: DAY })],
  commitDay: ['northline', () => ({ ventureId: northline, date: DAY })],
  listDaily: ['northline', () => ({ ventureId: northline })],
  getDaily: ['northline', ({ dailyId }) => ({ id: dailyId })],
  myPay: [null, () => range],
  traceLine: ['northline', ({ lineId }) => ({ id: lineId })],
  traceRecord: ['northline', ({ loadId }) => ({ loadId })],
  verifyPay: ['northline', () => ({ ventureId: northline, ...range })],
  getPointsConfig: ['northline', () => ({ ventureId: northline })],
  setPointsConfig: [
    'northline',
    () => ({
      ventureId: northline,
      isEnabled: true,
      dailyCap: null,
      points: [{ trigger: 'LOAD_COMPLETED', points: 30 }],
    }),
  ],
  listPoints: ['northline', () => ({ ventureId: northline, userId: PEOPLE.arjun.id })],
  leaderboard: ['northline', () => ({ ventureId: northline })],
  getBriefing: ['northline', () => ({ ventureId: northline })],
  acknowledge: ['northline', ({ itemId }) => ({ id: itemId })],
  getMyDay: [null, nothing],
  listImportKinds: ['northline', () => ({ ventureId: northline })],
  importTemplate: ['northline', () => ({ kind: 'customers', ventureId: northline })],
  // Its venture stands in a form: platform/imports/refusals.test.ts sends one.
  upload: [null, nothing],
  listImports: ['northline', () => ({ ventureId: northline })],
  showImport: ['northline', ({ importId }) => ({ id: importId })],
  mapImport: ['northline', ({ importId }) => ({ id: importId, mapping: {} })],
  fixImportRow: ['northline', ({ importId }) => ({ id: importId, line: 2, given: null })],
  commitImport: ['northline', ({ importId }) => ({ id: importId })],
  discardImport: ['northline', ({ importId }) => ({ id: importId })],
  importErrors: ['northline', ({ importId }) => ({ id: importId })],
}

export const ENDPOINTS: readonly (readonly [operation: string, endpoint: Endpoint])[] = Object.values(contract).flatMap(
  (area) => Object.entries<Endpoint>(area),
)

export const CASES: readonly Case[] = ENDPOINTS.flatMap(([operation, endpoint]) => {
  const sample = SAMPLES[operation]
  return sample ? [{ operation, endpoint, venture: sample[0], input: sample[1] }] : []
})
