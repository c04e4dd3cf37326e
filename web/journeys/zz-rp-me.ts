import { openBrowser, signIn } from './browser.ts'
const b = await openBrowser()
for (const who of process.argv.slice(2)) {
  const { page } = await signIn(b, 'http://localhost:4190', `${who}@holdfast.example`)
  const me = await (await page.request.get('/api/me')).json().catch(() => null)
  const m = me?.ventures ? me : await (await page.request.get('/api/auth/me')).json()
  console.log(who, m.user?.groupRole, JSON.stringify(m.ventures.map((v: any) => [v.name, v.id, v.role, v.jobRole, Object.entries(v.can).filter(([k, y]) => k.startsWith('incentives') && y).map(([k]) => k.slice(11))])))
  await page.context().close()
}
await b.close()
