import type { Page } from 'playwright-core'

type Me = {
  readonly routes: readonly { readonly path: string }[]
  readonly ventures: readonly { readonly id: string }[]
}

const TABS = ['people', 'people&view=chart', 'calendar', 'offices', 'documents']

/** The pages of one record of administration, and a question about somebody, for whoever has them. */
export async function accessPages(page: Page, { routes, ventures }: Me): Promise<readonly string[]> {
  const has = (path: string) => routes.some((route) => route.path === path)
  const [venture] = ventures
  const answer = has('/admin/users') ? await page.request.get('/api/admin/users?limit=1') : null
  const [person] = answer ? ((await answer.json()) as { items: { id: string }[] }).items : []
  return [
    ...(venture ? [`/ventures/${venture.id}`, ...TABS.map((tab) => `/ventures/${venture.id}?tab=${tab}`)] : []),
    ...(person ? [`/admin/users/${person.id}`, '/admin/users?invite=yes'] : []),
    ...(has('/admin/access') ? ['/admin/access?page=/admin/audit'] : []),
    ...(has('/admin/audit') ? ['/admin/audit?verify=yes'] : []),
  ]
}
