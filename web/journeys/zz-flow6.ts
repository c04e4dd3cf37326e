import { openBrowser, untilQuiet } from './browser.ts'
import { of } from './zz-people.ts'
const browser = await openBrowser()
const p = await of(browser, 'grace.okafor', 'l', { scheme: 'light', width: 390 })
const disputes = (await (await p.page.request.get('/api/incentives/disputes')).json()).items
const runs = (await (await p.page.request.get('/api/incentives/payout-runs')).json()).items
const draft = runs.find((r: { counts: { DRAFT: number } }) => r.counts.DRAFT > 0)
const paid = (await (await p.page.request.get('/api/incentives/payouts?status=PAID&limit=1')).json()).items[0].id
for (const path of ['/incentives/payouts?tab=files', '/incentives/disputes', `/incentives/disputes/${disputes[0].id}`, `/incentives/payouts/runs/${draft.id}?kind=MISSING_BUY`, '/incentives/payouts?make=period']) { await p.page.goto(path); await untilQuiet(p.page); await p.shot() }
await p.page.goto('/incentives/payouts?tab=holds'); await untilQuiet(p.page); await p.page.getByRole('button', { name: 'Hold pay back' }).click()
await p.page.getByRole('combobox', { name: /^Venture/ }).click(); await p.page.getByRole('option', { name: 'Northline Freight' }).click()
await p.page.getByRole('radio', { name: 'A load' }).check(); await p.page.getByRole('textbox', { name: /^Load/ }).fill('NL-0'); await p.page.getByRole('textbox', { name: /^Reason/ }).fill('x'); await p.page.getByRole('button', { name: 'Hold back' }).click(); await p.shot(false)
await p.page.getByRole('textbox', { name: /^Load/ }).fill('NL-00218'); await p.page.getByRole('button', { name: 'Hold back' }).click(); await p.page.getByRole('dialog').waitFor({ state: 'hidden' }); await p.shot()
const d = await of(browser, 'meera.iyer', 'n', { scheme: 'dark', width: 1440 })
await d.page.goto(`/incentives/payouts/runs/${draft.id}`); await untilQuiet(d.page); await d.shot(false)
await d.page.getByRole('button', { name: /^Missing buy/ }).click(); await d.page.getByRole('button', { name: /^Let all/ }).click(); await d.page.getByRole('dialog').getByRole('textbox').fill('Fine'); await d.page.getByRole('dialog').getByRole('button', { name: 'Let pass' }).click(); await d.page.getByRole('dialog').waitFor({ state: 'hidden' })
await d.page.getByRole('button', { name: /^Already/ }).click(); await d.page.waitForTimeout(800); await d.shot(false)
await d.page.goto(`/incentives/payouts/${paid}`); await untilQuiet(d.page); await d.shot(false)
await d.page.goto(`/incentives/payouts/${paid}/statement`); await untilQuiet(d.page); await d.page.getByRole('table', { name: 'Pay by day' }).getByRole('button').first().click(); await d.shot(false)
await d.page.keyboard.press('Escape'); await d.page.pdf({ path: '/tmp/weblook/statement.pdf', format: 'A4', preferCSSPageSize: true, printBackground: true })
const g = await of(browser, 'grace.okafor', 'o')
await g.page.goto('/imports/new?kind=payments'); await untilQuiet(g.page); await g.shot()
await browser.close()
