import { accessibilityFindings, openBrowser, scrollsSideways, signIn, untilQuiet } from './browser.ts'
const [who = 'grace.okafor', ...paths] = process.argv.slice(2)
const looks = process.env['LOOKS'] === '1' ? [{scheme:'light',width:1440},{scheme:'dark',width:390}] as const : [{scheme:'light',width:1440}] as const
const browser = await openBrowser()
for (const look of looks) {
  const v = await signIn(browser, process.env['AT'] ?? 'http://127.0.0.1:3017', `${who}@holdfast.example`, look)
  let n = 0
  for (const path of paths) {
    n++
    const [url, ...clicks] = path.split('>>')
    await v.page.goto(url!)
    await untilQuiet(v.page).catch((e) => console.log('not quiet', String(e).slice(0, 100)))
    for (const c of clicks) {
      if (c.startsWith('wait')) { await v.page.waitForTimeout(Number(c.slice(4))); continue }
      await v.page.getByRole('button', { name: c }).first().click(); await v.page.waitForTimeout(600) }
    await untilQuiet(v.page).catch(() => {})
    await v.page.waitForTimeout(1200); const name = `/tmp/weblook/shot-${process.env['TAG'] ?? 'a'}-${n}-${look.scheme}-${look.width}.png`
    await v.page.screenshot({ path: name, fullPage: true })
    console.log(name, v.page.url(), await scrollsSideways(v.page) ? 'SCROLLS' : '', ...(await accessibilityFindings(v.page)), ...v.complaints.splice(0))
  }
  await v.context.close()
}
await browser.close()
