import type { Pair } from './pair.ts'
import type { Sample } from './work-samples.ts'

const DAY = '2026-06-18'
const nothing = () => ({})
const broker = ({ brokerId }: Pair) => ({ id: brokerId })
const person = ({ personId }: Pair) => ({ id: personId })

/** Every endpoint of sign-in, accounts, ventures and what surrounds them. */
export const ACCESS_SAMPLES: Readonly<Record<string, Sample>> = {
  sendOtp: () => ({ email: 'nobody@elsewhere.example' }),
  verifyOtp: () => ({ email: 'nobody@elsewhere.example', otp: '000000' }),
  logout: nothing,
  claimFirst: () => ({ token: 'x'.repeat(43), email: 'nobody@elsewhere.example', name: 'Somebody' }),
  me: nothing,
  updatePreferences: () => ({ density: 'compact' }),
  mailbox: nothing,
  listSessions: nothing,
  endSession: ({ sessionId }) => ({ id: sessionId }),
  endOtherSessions: nothing,
  listUsers: ({ brokerId }) => ({ ventureId: brokerId }),
  getUser: person,
  inviteUser: ({ brokerId, officeId, personId }) => ({
    name: 'New Comer',
    email: 'new.comer@holdfast.example',
    membership: { ventureId: brokerId, role: 'CONTRACTOR', officeId, reportsTo: personId },
  }),
  editUser: (pair) => ({ ...person(pair), version: 1, name: 'Renamed' }),
  setMembership: ({ personId, brokerId, officeId }) => ({
    id: personId,
    ventureId: brokerId,
    role: 'CONTRACTOR',
    officeId,
    startsOn: '2026-07-01',
  }),
  endMembership: ({ personId, brokerId }) => ({ id: personId, ventureId: brokerId, lastDay: '2026-07-01' }),
  deactivateUser: ({ personId, brokerId }) => ({ id: personId, ventureId: brokerId }),
  reactivateUser: person,
  startImpersonation: ({ personId }) => ({ userId: personId, reason: 'They cannot find a load' }),
  stopImpersonation: nothing,
  showMatrix: ({ brokerId }) => ({ ventureId: brokerId }),
  setPermission: ({ brokerId }) => ({
    ventureId: brokerId,
    permission: 'freight.correct',
    role: 'TEAM_LEAD',
    allow: true,
  }),
  explainAccess: ({ personId, brokerId, loadId }) => ({
    userId: personId,
    ventureId: brokerId,
    permission: 'freight.write',
    recordKind: 'load',
    recordId: loadId,
  }),
  accessOf: ({ personId }) => ({ userId: personId }),
  listAudit: ({ brokerId }) => ({ ventureId: brokerId }),
  exportAudit: ({ brokerId }) => ({ ventureId: brokerId }),
  verifyAudit: nothing,
  listVentures: nothing,
  getVenture: broker,
  createVenture: () => ({ code: 'NEW1', name: 'New', type: 'SAAS', currency: 'USD', zone: 'UTC', liveFrom: DAY }),
  changeVenture: (pair) => ({ ...broker(pair), version: 1, workingWeekdays: [1, 2, 3] }),
  listVenturePeople: broker,
  listOffices: ({ brokerId }) => ({ ventureId: brokerId }),
  createOffice: ({ brokerId }) => ({ ventureId: brokerId, name: 'A new office' }),
  changeOffice: ({ officeId }) => ({ id: officeId, name: 'Another name' }),
  listHolidays: (pair) => ({ ...broker(pair), year: 2026 }),
  setHoliday: (pair) => ({ ...broker(pair), day: '2026-12-25', name: 'Christmas' }),
  removeHoliday: (pair) => ({ ...broker(pair), day: '2026-12-25' }),
  listDocuments: broker,
  // A form, which a probe without a file never reaches: ventures/documents has its tests.
  uploadDocument: broker,
  downloadDocument: ({ brokerId, documentId }) => ({ id: brokerId, documentId, number: 1 }),
  changeDocument: ({ brokerId, documentId }) => ({ id: brokerId, documentId, name: 'Another name' }),
  ventureTypes: nothing,
  listQuickLinks: nothing,
  addQuickLink: ({ brokerId }) => ({ kind: 'VENTURE', ventureId: brokerId, label: 'Rates', url: '/freight' }),
  changeQuickLink: ({ linkId }) => ({ id: linkId, label: 'Rates' }),
  deleteQuickLink: ({ linkId }) => ({ id: linkId }),
}
