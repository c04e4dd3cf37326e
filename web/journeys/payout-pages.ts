import type { Page } from 'playwright-core'

type Me = { readonly routes: readonly { readonly path: string }[] }
type Listed = { readonly items: readonly { readonly id: string }[] }

/** A run, a payout with its statement, the lists beside them, and a dispute, for whoever may see one. */
export async function payoutPages(page: Page, { routes }: Me): Promise<readonly string[]> {
  const firstOf = async (path: string) => {
    const { items } = (await (await page.request.get(`/api/incentives/${path}`)).json()) as Partial<Listed>
    return items?.[0]?.id
  }
  const isFinance = routes.some(({ path }) => path === '/incentives/payouts')
  const run = isFinance ? await firstOf('payout-runs?limit=1') : undefined
  const payout = await firstOf('payouts?limit=1')
  const dispute = await firstOf('disputes?limit=1')
  return [
    '/incentives/disputes',
    ...(isFinance ? ['all', 'holds', 'files'].map((tab) => `/incentives/payouts?tab=${tab}`) : []),
    ...(run ? [`/incentives/payouts/runs/${run}`] : []),
    ...(payout ? [`/incentives/payouts/${payout}`, `/incentives/payouts/${payout}/statement`] : []),
    ...(dispute ? [`/incentives/disputes/${dispute}`] : []),
  ]
}
