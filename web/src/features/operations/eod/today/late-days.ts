import type { EodStatusOfMine } from '@holdfast/contract'

/** How many earlier days are without a report. One that is asked about may still be open: it is one day. */
export const lateDays = ({ open, gaps }: Pick<EodStatusOfMine, 'open' | 'gaps'>): number =>
  new Set([...open, ...gaps.flatMap(({ days }) => days)]).size
