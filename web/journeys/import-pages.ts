import type { Page } from 'playwright-core'

type Venture = { readonly id: string; readonly type: string; readonly can: Readonly<Record<string, boolean>> }
type Me = { readonly routes: readonly { readonly path: string }[]; readonly ventures: readonly Venture[] }

const FILE = ['Customer,Code', 'Cordova Produce,CORD', ',HALD', 'Meridian Steel,MERI'].join('\n')

/** The steps of the wizard for whoever may import; each takes a file of its own, with a row that cannot be imported. */
export async function importPages(page: Page, { routes, ventures }: Me): Promise<readonly string[]> {
  if (!routes.some(({ path }) => path === '/imports')) return []
  const venture = ventures.find(({ type, can }) => type === 'LOGISTICS' && can['imports.work'])
  if (!venture) return ['/imports/new']
  const answer = await page.request.post('/api/imports', {
    multipart: {
      kind: 'customers',
      ventureId: venture.id,
      file: { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) },
    },
  })
  const { id } = (await answer.json()) as { id: string }
  return [
    `/imports/new?kind=customers&venture=${venture.id}`,
    `/imports/${id}?step=columns`,
    `/imports/${id}?step=check`,
  ]
}
