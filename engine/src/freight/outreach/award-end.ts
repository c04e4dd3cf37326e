/** How an award came to an end. REPLACED: somebody else was put on the load by hand. */
export const AWARD_ENDS = ['FELL_OFF', 'REPLACED', 'LOST', 'CANCELLED', 'VOIDED'] as const
export type AwardEnd = (typeof AWARD_ENDS)[number]
