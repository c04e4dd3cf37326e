import { contract, type Endpoint } from '@holdfast/contract'
import type { Permission } from '@holdfast/engine/access'
import { ACCESS_SAMPLES } from './access-samples.ts'
import { type Pair, pairOf, type Sample } from './pair-ids.ts'
import { WORK_SAMPLES } from './work-samples.ts'

export type Probed = {
  readonly operation: string
  readonly endpoint: Endpoint
  /** What decides about the record of the sample. */
  readonly permission: Permission
  /** What is written is the caller's own, in whichever venture they name. */
  readonly isOwn: boolean
  readonly sample: Sample
}

export const ENDPOINTS: readonly (readonly [operation: string, endpoint: Endpoint])[] = Object.values(contract).flatMap(
  (area) => Object.entries<Endpoint>(area),
)

/** What is asked of the record itself, where that is another question than the one at the door. */
const OF_THE_RECORD: Readonly<Record<string, Permission>> = {
  // The import brings customers, the link is the venture's, the call and the pay are somebody else's.
  showImport: 'imports.work',
  importErrors: 'imports.work',
  mapImport: 'imports.work',
  fixImportRow: 'imports.work',
  commitImport: 'imports.work',
  discardImport: 'imports.work',
  importTemplate: 'imports.work',
  addQuickLink: 'ventures.links',
  changeQuickLink: 'ventures.links',
  deleteQuickLink: 'ventures.links',
  logCall: 'bpo.log_any',
  changeCall: 'bpo.log_any',
  listDaily: 'incentives.read_person',
  listOwnRates: 'incentives.read_person',
  getDaily: 'incentives.read_person',
  traceLine: 'incentives.read_person',
  listPayouts: 'incentives.read_person',
  getPayout: 'incentives.read_person',
  payoutStatement: 'incentives.read_person',
  payoutPdf: 'incentives.read_person',
  listDisputes: 'incentives.read_person',
  getDispute: 'incentives.read_person',
  // Of their own only the payee; here nobody of the cast is.
  noteDispute: 'incentives.adjust',
  // What somebody else keeps beside a load, a dispute or a task.
  voidDisputeNote: 'hotel.manage',
  voidTaskComment: 'tasks.manage',
  voidCheckCall: 'freight.correct',
  voidLoadNote: 'freight.correct',
  voidLoadDocument: 'freight.correct',
  // Working lists: without them a contractor could neither cover a load of theirs, nor log a call, nor answer a review.
  listCarriers: 'ventures.read',
  carrierGate: 'ventures.read',
  listCampaigns: 'ventures.read',
  listReviewTemplates: 'ventures.read',
}

const OF_ONESELF: readonly string[] = ['submitEodReport', 'showOnBoard']

const SAMPLES = { ...WORK_SAMPLES, ...ACCESS_SAMPLES }

/** Every endpoint that has a sample; that all have one is a test of its own. */
export const PROBED: readonly Probed[] = ENDPOINTS.flatMap(([operation, endpoint]) => {
  const sample = SAMPLES[operation]
  const permission = OF_THE_RECORD[operation] ?? endpoint.permission
  return sample ? [{ operation, endpoint, permission, isOwn: OF_ONESELF.includes(operation), sample }] : []
})

/**
 * `own`: all of it points into the pair at home · `other`: all of it into the twin · `crossed`: one part into the twin,
 * the rest at home · `unknown`: one part to nothing at all · `doubled`: one part to both at once · `all`:
 * of no venture in particular, so of every one that is the caller's.
 */
export type Tried = {
  readonly kind: 'own' | 'other' | 'crossed' | 'unknown' | 'doubled' | 'all'
  readonly input: Record<string, unknown>
}

const NOTHING = '00000000-0000-4000-8000-00000000dead'

export function inputsOf({ sample, endpoint }: Probed, home: Pair, twin: Pair): readonly Tried[] {
  const own = sample(home)
  const other = sample(twin)
  const parts = Object.keys(own).filter((key) => JSON.stringify(own[key]) !== JSON.stringify(other[key]))
  const tried = (kind: Tried['kind'], input: Tried['input']): Tried => ({ kind, input })
  if (parts.length === 0) return [tried('own', own)]
  const alone = parts.filter((key) => typeof own[key] === 'string')
  return [
    tried('own', own),
    tried('other', other),
    ...(parts.length > 1 ? parts.map((key) => tried('crossed', { ...own, [key]: other[key] })) : []),
    ...alone.map((key) => tried('unknown', { ...own, [key]: NOTHING })),
    ...('ventureId' in own && endpoint.method === 'GET' ? [tried('all', { ...own, ventureId: undefined })] : []),
    ...alone.map((key) => tried('doubled', { ...own, [key]: [own[key], other[key]] })),
  ]
}

/** Whether what is asked is of one pair, rather than of everything that is the caller's. */
export function isBound({ sample }: Probed): boolean {
  return JSON.stringify(sample(pairOf('home'))) !== JSON.stringify(sample(pairOf('twin')))
}
