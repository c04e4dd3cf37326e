import { openStand, systemOptions } from './stand.ts'
import { fillDesk } from './data/fill-desk.ts'
import { computeDays } from './data/compute-days.ts'
import { openSystem } from '../server/src/system.ts'
import { SMALL } from './size.ts'
import { VENTURES } from '../server/src/testing/world/ventures.ts'
import pg from 'pg'
const loads = Number(process.argv[2] ?? 5000), days = Number(process.argv[3] ?? 200)
const stand = await openStand(SMALL)
const database = await stand.database('prof')
let t = performance.now()
const lap = (w: string) => { console.log(w, (performance.now() - t).toFixed(0), 'ms'); t = performance.now() }
await fillDesk(database, { loads, days }); lap('fill')
await computeDays(database, 'kpi.freight', VENTURES.northline.id, days + 90); lap('compute')
console.log(await database.sql(`select count(*), count(*) filter (where day > current_date - 90) as in90 from kpi.freight_daily_by`), await database.sql(`select count(*) from kpi.freight_daily_credited where day > current_date - 90`))
const system = await openSystem(systemOptions(database.ownerUrl, false))
await system.app.ready()
const original = pg.Client.prototype.query
const stats = new Map<string, number[]>()
let log = false
pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text: string }).text
  const began = performance.now()
  const result = (original as Function).apply(this, args)
  if (log && result?.then) result.then(() => { const k = text.replace(/\s+/g, ' ').slice(0, 4000); stats.set(k, [...(stats.get(k) ?? []), performance.now() - began]) })
  return result
} as never
const day = (ago: number) => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10)
const ask = async (ago: number) => {
  const began = performance.now()
  const r = await system.app.inject({ method: 'GET', url: `/api/logistics/dashboard?ventureId=${VENTURES.northline.id}&from=${day(ago + 89)}&to=${day(ago)}`, headers: { cookie: stand.cookie('ana') } })
  if (r.statusCode !== 200) console.log(r.body)
  return [performance.now() - began, r.body.length] as const
}
for (let i = 1; i < 8; i++) await ask(i)
const inspector = new (await import('node:inspector/promises')).Session(); inspector.connect(); await inspector.post('Profiler.enable'); await inspector.post('Profiler.setSamplingInterval', { interval: 200 }); await inspector.post('Profiler.start')
for (let i = 41; i < 70; i++) await ask(i)
await (await import('node:fs/promises')).writeFile('/tmp/dash/un.cpuprofile', JSON.stringify((await inspector.post('Profiler.stop')).profile)); await inspector.post('Profiler.start')
for (let i = 41; i < 70; i++) await ask(i)
await (await import('node:fs/promises')).writeFile('/tmp/dash/ca.cpuprofile', JSON.stringify((await inspector.post('Profiler.stop')).profile))
log = true
const un: number[] = [], ca: number[] = []
const cpu0 = process.cpuUsage()
for (let i = 8; i < 40; i++) un.push((await ask(i))[0])
const cpu1 = process.cpuUsage(cpu0)
console.log('uncached node cpu per request', (cpu1.user + cpu1.system) / 32000, 'ms')
const q = new Map(stats); stats.clear()
const cpu2 = process.cpuUsage()
for (let i = 8; i < 40; i++) ca.push((await ask(i))[0])
const cpu3 = process.cpuUsage(cpu2)
console.log('cached node cpu per request', (cpu3.user + cpu3.system) / 32000, 'ms')
const s = (a: number[]) => a.sort((x, y) => x - y)
console.log('uncached min/p50/p95', s(un)[0]?.toFixed(1), un[16]?.toFixed(1), un[30]?.toFixed(1), 'cached', s(ca)[0]?.toFixed(1), ca[16]?.toFixed(1), ca[30]?.toFixed(1), 'bytes', (await ask(9))[1])
let sum = 0
for (const [k, v] of q) { s(v); const per = v.length / 32; sum += (v[0] ?? 0) * per; console.log(per.toFixed(1), 'x', 'min', v[0]?.toFixed(2), 'p50', v[v.length >> 1]?.toFixed(2), k.slice(0, Number(process.argv[4] ?? 150))) }
console.log('sum of minima', sum.toFixed(1))
console.log('--- cached'); for (const [k, v] of stats) { s(v); console.log((v.length / 32).toFixed(1), 'x', 'min', v[0]?.toFixed(2), k.slice(0, 120)) }
await system.stop(); await database.close(); await stand.close(); process.exit(0)
