import type { BriefingBody, BriefingItem } from '@holdfast/contract'
import type { Permission } from '@holdfast/engine/access'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../platform/caller.ts'

/** What an edition of an older build says nothing of. */
const EMPTY: BriefingBody = {
  firefront: [],
  wins: [],
  freight: [],
  openValue: [],
  people: [],
  reports: [],
  pay: [],
  blocks: [],
  holdings: [],
  saas: [],
  system: [],
  failedJobs: [],
}

/** What this reader may see of all that was told of a venture, by the rules of the live page; nothing of it can be done now. */
export function seenEdition(caller: Caller, ventureId: VentureId, told: Partial<BriefingBody>): BriefingBody {
  const content = { ...EMPTY, ...told }
  const only = <T>(permission: Permission, list: readonly T[]): T[] =>
    may(caller, permission, ventureId) ? [...list] : []
  return {
    firefront: content.firefront.map(asTold),
    wins: content.wins.map(asTold),
    freight: content.freight.map(asTold),
    openValue: content.openValue,
    people: only('tasks.read', content.people),
    reports: only('eod.read', content.reports),
    pay: only('incentives.read_venture', content.pay),
    blocks: only('kpi.read', content.blocks).filter(
      ({ kind }) => kind !== 'holdings' || may(caller, 'holdings.read', ventureId),
    ),
    holdings: only('holdings.read', content.holdings),
    saas: only('saas.read', content.saas),
    system: only('imports.work', content.system),
    failedJobs: only('admin.jobs', content.failedJobs),
  }
}

function asTold(item: BriefingItem): BriefingItem {
  return { ...item, can: {} }
}
