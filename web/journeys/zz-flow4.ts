import { openBrowser, untilQuiet } from './browser.ts'
import { of } from './zz-people.ts'
const ID = '01a20324-154f-768e-8298-2b93bd83b3b2', D = '01a2032e-a5f4-74a4-9a80-f89bb49a1bb2'
const browser = await openBrowser()
const m = await of(browser, 'omar.haddad', 'h'), a = await of(browser, 'ana.whitfield', 'i')
await m.page.goto('/incentives/disputes'); await untilQuiet(m.page); await m.shot()
await m.page.goto(`/incentives/disputes/${D}`); await untilQuiet(m.page)
await m.page.getByRole('button', { name: 'Answer' }).click()
await m.page.getByRole('dialog').getByRole('radio', { name: 'Accept' }).check()
await m.page.getByRole('dialog').getByRole('textbox', { name: /What is owed/ }).fill('7,5')
await m.page.getByRole('dialog').getByRole('textbox', { name: /^Answer/ }).fill('You are right'); 
await m.page.getByRole('dialog').getByRole('button', { name: 'Send the answer' }).click(); await m.shot(false)
await m.page.getByRole('dialog').getByRole('textbox', { name: /What is owed/ }).fill('4.25')
await m.page.getByRole('dialog').getByRole('button', { name: 'Send the answer' }).click(); await m.page.getByRole('dialog').waitFor({ state: 'hidden' }); await m.shot()
await a.page.goto(`/incentives/payouts/${ID}/statement`); await untilQuiet(a.page); await a.shot()
await a.page.pdf({ path: '/tmp/weblook/statement.pdf', format: 'A4', preferCSSPageSize: true, printBackground: true })
await a.page.goto('/incentives/my'); await untilQuiet(a.page); await a.shot()
const pdf = await a.page.request.get(`/api/incentives/payouts/${ID}/statement.pdf`); console.log(pdf.status(), pdf.headers()['content-type'], (await pdf.body()).length)
await browser.close()
