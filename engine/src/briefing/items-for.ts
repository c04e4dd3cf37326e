import { type FreightEvent, type LoadFacts, REASON_NAMES } from '../freight/index.ts'
import { addDays, type Day, type LoadId } from '../kernel/index.ts'
import { isWin } from './is-win.ts'
import { type BriefingSettings, itemKey, type LoadItem, type LoadItemKind } from './item.ts'
import { fellOffSentence, sentences } from './sentences.ts'

/**
 * What an event puts into its venture's briefing (domain.md §4, table; §7). Nothing for test loads, for facts before
 * `liveFrom`, and for facts that were older than the day before when they were recorded.
 */
export function itemsFor(event: FreightEvent, settings: BriefingSettings): readonly LoadItem[] {
  const item = itemOf(event, settings)
  if (item === null || event.facts.isTest) return []
  const live = settings.liveFrom === null || item.factDay >= settings.liveFrom
  return live && item.factDay >= addDays(event.facts.on, -1) ? [item] : []
}

function itemOf(event: FreightEvent, settings: BriefingSettings): LoadItem | null {
  switch (event.type) {
    case 'freight.load_carrier_fell_off':
      return fire(
        event,
        'load_carrier_fell_off',
        event.facts.on,
        fellOffSentence(event.facts),
        event.facts.bad !== true,
      )
    case 'freight.load_at_risk':
      return fire(event, 'load_at_risk', event.facts.on, sentences('At risk', event.facts.reason), true)
    case 'freight.load_lost':
    case 'freight.load_delivered':
    case 'freight.load_amended':
      return lost(event) ?? win(event, settings)
    default:
      return null
  }
}

function lost(event: FreightEvent): LoadItem | null {
  const { status, lostOn, lostReason, lostNote } = event.facts
  if (status !== 'LOST' || lostOn === null || lostReason === null) return null
  return fire(event, 'load_lost', lostOn, sentences('Lost', REASON_NAMES[lostReason], lostNote), false)
}

function win(event: FreightEvent, settings: BriefingSettings): LoadItem | null {
  const { deliveredOn, customerName } = event.facts
  if (!isWin(event.facts, settings) || deliveredOn === null) return null
  const why = `Delivered for ${customerName}, above the critical amount.`
  return { ...about(event, 'load_delivered'), section: 'wins', severity: 'good', why, factDay: deliveredOn }
}

function fire(event: FreightEvent, kind: LoadItemKind, factDay: Day, why: string, mild: boolean): LoadItem {
  return { ...about(event, kind), section: 'firefront', severity: mild ? 'risk' : 'bad', why, factDay }
}

function about({ subjectId, facts }: { readonly subjectId: string; readonly facts: LoadFacts }, kind: LoadItemKind) {
  return {
    kind,
    key: itemKey(kind, subjectId),
    subject: { type: 'load', id: subjectId as LoadId },
    title: { number: facts.number, lane: facts.lane, customerName: facts.customerName },
    amount: facts.value,
    who: facts.by,
  } as const
}
