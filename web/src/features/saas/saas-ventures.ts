import { dayIn } from '../../lib/format-time.ts'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

/** The person's SaaS ventures: the chosen one, or all of them when none is chosen. */
export function useSaasVentures(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(({ type }) => type === 'SAAS')
}

/** The first of them in which the person may keep customers and subscriptions. */
export function useSaasDesk(): MyVenture | undefined {
  return useSaasVentures().find(({ can }) => can['saas.write'] === true)
}

/** The business day of a venture now. */
export function useTodayOf(ventureId: string): string {
  const { ventures } = useMe()
  return dayIn(new Date().toISOString(), ventures.find(({ id }) => id === ventureId)?.zone ?? 'UTC')
}
