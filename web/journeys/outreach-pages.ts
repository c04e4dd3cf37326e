import type { Page } from 'playwright-core'

type Venture = { readonly type: string; readonly can: Readonly<Record<string, boolean>> }
type Me = { readonly ventures: readonly Venture[] }
type Listed = { readonly items: readonly { readonly load: { readonly id: string } }[] }

/** Messages that belong to no load, and a load with its threads, for whoever works on loads. */
export async function outreachPages(page: Page, { ventures }: Me): Promise<readonly string[]> {
  if (!ventures.some(({ type, can }) => type === 'LOGISTICS' && can['freight.write'])) return []
  const answer = await page.request.get('/api/freight/outreach?which=all&limit=1')
  const { items } = (await answer.json()) as Listed
  return ['/freight/outreach/unmatched', ...items.map(({ load }) => `/freight/loads/${load.id}#outreach`)]
}
