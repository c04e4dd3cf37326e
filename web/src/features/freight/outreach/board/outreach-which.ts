/** Which loads the board shows. */
export const WHICH = ['open', 'answered', 'awarded', 'all'] as const
export type Which = (typeof WHICH)[number]

export const WHICH_NAMES: Readonly<Record<Which, string>> = {
  open: 'Open',
  answered: 'Answered',
  awarded: 'Awarded',
  all: 'All',
}
