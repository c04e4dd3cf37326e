import type { CreditRole } from './credits.ts'

/** Who is asked first about a load that is in trouble. */
const ASKED_IN_ORDER: readonly CreditRole[] = ['DISPATCH', 'CARRIER_TEAM', 'CSR', 'SALES']

/** Whoever is credited in the role that is nearest to the truck; nobody where nobody is credited. */
export function responsibleFor<C extends { readonly role: CreditRole }>(credits: readonly C[]): readonly C[] {
  const role = ASKED_IN_ORDER.find((asked) => credits.some((credit) => credit.role === asked))
  return credits.filter((credit) => credit.role === role)
}
