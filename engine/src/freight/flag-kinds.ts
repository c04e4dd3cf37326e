/** Flags stand beside the status and have a history (domain.md §3). */
export const FLAG_KINDS = ['AT_RISK', 'HOLD', 'EXCEPTION'] as const
export type FlagKind = (typeof FLAG_KINDS)[number]
