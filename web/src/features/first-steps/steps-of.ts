import type { VentureType } from '@holdfast/engine/access'
import type { LinkTarget } from '../../ui/link-target.ts'

/** What the browser remembers of a venture's first steps: that they were shown, that the dashboard was opened, that they are over. */
export type Memory = '' | 'shown' | 'looked' | 'over'

export interface FirstStep {
  readonly key: 'people' | 'work' | 'dashboard'
  readonly title: string
  readonly text: string
  readonly verb: string
  readonly link: LinkTarget
  readonly isDone: boolean
}

interface Known {
  readonly venture: { readonly id: string; readonly type: VentureType }
  readonly hasPeople: boolean
  readonly hasWork: boolean
  readonly memory: Memory
}

interface Trade {
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly verb: string
  readonly dashboard: '/freight' | '/bpo'
}

const FREIGHT: Trade = {
  kind: 'loads',
  title: 'Bring the loads',
  text: 'A year of history is welcome: what happened before the venture went live makes figures, but no pay and no points.',
  verb: 'Import loads',
  dashboard: '/freight',
}
const CALLS: Trade = {
  kind: 'call-logs',
  title: 'Bring the calls',
  text: 'As the dialler exports them. What happened before the venture went live makes figures, but no pay and no points.',
  verb: 'Import calls',
  dashboard: '/bpo',
}
const TRADES: Readonly<Partial<Record<VentureType, Trade>>> = { LOGISTICS: FREIGHT, TRANSPORT: FREIGHT, BPO: CALLS }

export const tradeOf = (type: VentureType): Trade | undefined => TRADES[type]

/** From a venture that has only a name to its first dashboard; empty when nothing is left to do, or never was. */
export function stepsOf({ venture, hasPeople, hasWork, memory }: Known): readonly FirstStep[] {
  const trade = tradeOf(venture.type)
  if (memory === 'over') return []
  const search = { venture: venture.id }
  const people: FirstStep = {
    key: 'people',
    title: 'Bring the people',
    text: 'Who works here, with role and job role. From then on each signs in with their own e-mail address.',
    verb: 'Import people',
    link: { to: '/imports/new', search: { ...search, kind: 'people' } },
    isDone: hasPeople,
  }
  const steps = trade ? [people, ...stepsOfTrade(trade, search, hasWork, memory)] : [people]
  const untouched = memory === '' && steps.every(({ key, isDone }) => isDone || key === 'dashboard')
  return untouched || steps.every(({ isDone }) => isDone) ? [] : steps
}

const stepsOfTrade = (
  { kind, title, text, verb, dashboard }: Trade,
  search: { readonly venture: string },
  hasWork: boolean,
  memory: Memory,
): readonly FirstStep[] => [
  { key: 'work', title, text, verb, link: { to: '/imports/new', search: { ...search, kind } }, isDone: hasWork },
  {
    key: 'dashboard',
    title: 'Look at the first dashboard',
    text: 'The figures of what you brought, by day, week and month, each open to the rows behind it.',
    verb: 'Open the dashboard',
    link: { to: dashboard, search },
    isDone: memory === 'looked',
  },
]
