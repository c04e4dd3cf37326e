import type { HoldingsRunway } from '@holdfast/contract'

export const RUNWAY_WORDS: Readonly<Record<HoldingsRunway['state'], string>> = {
  burning: 'Burning cash',
  not_burning: 'Not burning cash',
  out_of_cash: 'Out of cash',
  unknown: 'Not known',
}

/** "9.0 months", or why there is no end to tell. */
export const runwayText = ({ state, months }: HoldingsRunway): string =>
  months === null || state !== 'burning' ? RUNWAY_WORDS[state] : `${months} months`
