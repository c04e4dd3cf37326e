import type { Rule } from '@holdfast/contract'

/** The currency in which a rule measures money: its own, except where it pays units of another per unit of money. */
export const measuredIn = ({ calcType, currency }: Pick<Rule, 'calcType' | 'currency'>, ventures: string): string =>
  calcType === 'CURRENCY_PER_DOLLAR' ? ventures : currency
