import type { FreightEvent } from '../freight/index.ts'
import { isWin } from './is-win.ts'
import { type BriefingSettings, itemKey, LOAD_ITEM_KINDS, type LoadItemKind } from './item.ts'

/** The keys of items whose cause the event takes away: they vanish from every briefing (domain.md §7). */
export function withdraws(event: FreightEvent, settings: BriefingSettings): readonly string[] {
  return withdrawnKinds(event, settings).map((kind) => itemKey(kind, event.subjectId))
}

/** The keys of fires that the event puts out: they stay where they were told and are not carried to later days. */
export function resolves(event: FreightEvent): readonly string[] {
  return resolvedKinds(event).map((kind) => itemKey(kind, event.subjectId))
}

function withdrawnKinds(event: FreightEvent, settings: BriefingSettings): readonly LoadItemKind[] {
  switch (event.type) {
    case 'freight.load_undelivered':
      return ['load_delivered']
    case 'freight.load_reopened':
      return ['load_lost']
    case 'freight.load_at_risk_cleared':
      return ['load_at_risk']
    case 'freight.load_voided':
      return LOAD_ITEM_KINDS
    case 'freight.load_amended':
      return isWin(event.facts, settings) ? [] : ['load_delivered']
    default:
      return []
  }
}

function resolvedKinds(event: FreightEvent): readonly LoadItemKind[] {
  switch (event.type) {
    case 'freight.load_covered':
      return ['load_carrier_fell_off']
    case 'freight.load_delivered':
    case 'freight.load_lost':
    case 'freight.load_cancelled':
      return ['load_carrier_fell_off', 'load_at_risk']
    default:
      return []
  }
}
