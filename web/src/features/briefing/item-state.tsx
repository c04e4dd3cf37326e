import type { BriefingItem } from '@holdfast/contract'
import { State, type StateKind } from '../../ui/state.tsx'

/** What kind of news an item is: icon and word. */
export function ItemState({ item: { kind, section } }: { readonly item: BriefingItem }) {
  const [state, word] = WORDS.get(kind) ?? OTHER[section]
  return <State kind={state}>{word}</State>
}

const WORDS = new Map<string, readonly [StateKind, string]>([
  ['load_lost', ['bad', 'Lost']],
  ['load_carrier_fell_off', ['bad', 'Fell off']],
  ['load_at_risk', ['risk', 'At risk']],
  ['load_delivered', ['ok', 'Delivered']],
  ['review_negative', ['risk', 'Bad review']],
  ['dispute_due_7', ['risk', 'Due in 7 days']],
  ['dispute_due_3', ['risk', 'Due in 3 days']],
  ['dispute_due_1', ['bad', 'Due']],
  ['dispute_past_due', ['bad', 'Past due']],
  ['dispute_lost', ['bad', 'Lost']],
  ['dispute_won', ['ok', 'Won']],
  ['customer_dormant', ['warn', 'Dormant']],
])

/** News of a kind that this build does not know yet. */
const OTHER = { firefront: ['warn', 'Open'], wins: ['ok', 'Won'], freight: ['warn', 'News'] } as const
