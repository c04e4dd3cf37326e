import type { Load } from '@holdfast/contract'
import { FLAG_KINDS, type FlagKind } from '@holdfast/engine/freight'

const UNDER_WAY: readonly Load['status'][] = ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT']

/** What is not up yet; only what is still to be delivered can be at risk. */
export const raisableFlags = ({ flags, status }: Load): readonly FlagKind[] =>
  FLAG_KINDS.filter((kind) => !flags.includes(kind) && (kind !== 'AT_RISK' || UNDER_WAY.includes(status)))
