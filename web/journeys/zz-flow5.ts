import { openBrowser, untilQuiet } from './browser.ts'
import { of } from './zz-people.ts'
const browser = await openBrowser()
const g = await of(browser, 'grace.okafor', 'j')
await g.page.goto('/incentives/payouts'); await untilQuiet(g.page); await g.shot()
await g.page.goto('/incentives/payouts?tab=all'); await untilQuiet(g.page); await g.shot()
const paid = (await (await g.page.request.get('/api/incentives/payouts?status=PAID&limit=1')).json()).items[0].id
const runs = (await (await g.page.request.get('/api/incentives/payout-runs')).json()).items
const draft = runs.find((r: { counts: { DRAFT: number } }) => r.counts.DRAFT > 0)
console.log(draft?.id, paid)
await g.page.goto(`/incentives/payouts/${paid}`); await untilQuiet(g.page)
await g.page.getByRole('button', { name: 'Money came back' }).click(); await g.shot(false)
await g.page.getByRole('dialog').getByRole('textbox').fill('Account closed'); await g.page.getByRole('dialog').getByRole('button', { name: 'Record as returned' }).click()
await g.page.getByRole('dialog').waitFor({ state: 'hidden' }); await untilQuiet(g.page); await g.shot()
await g.page.getByRole('button', { name: 'Void', exact: true }).click(); await g.page.getByRole('dialog').getByRole('textbox').fill('Pay again'); await g.page.getByRole('dialog').getByRole('button', { name: 'Void payout' }).click(); await g.page.waitForTimeout(2500); await g.shot()
const m = await of(browser, 'meera.iyer', 'k')
await m.page.goto(`/incentives/payouts/runs/${draft.id}`); await untilQuiet(m.page); await m.shot()
await m.page.getByRole('button', { name: 'Show as table' }).click(); await m.shot()
await m.page.getByRole('button', { name: 'Approve', exact: true }).click()
// somebody voids one of the drafts meanwhile
const mine = (await (await g.page.request.get(`/api/incentives/payout-runs/${draft.id}/payouts`)).json()).items[0]
const v = await g.page.request.post(`/api/incentives/payouts/${mine.id}/void`, { data: { version: mine.version, reason: 'Meanwhile' } }); console.log('void', v.status())
await m.page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click(); await m.shot(false)
await m.page.getByRole('dialog').getByRole('button', { name: 'Look at the new figures' }).click(); await m.shot(false)
await m.page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click(); await m.shot(false)
await browser.close()
