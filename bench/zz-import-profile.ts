import { openStand, systemOptions } from './stand.ts'
import { openSystem } from '../server/src/system.ts'
import { FULL } from './size.ts'
import { callFile, generatedCalls } from './data/call-file.ts'
import { unnestCalls } from './data/unnest-calls.ts'
import { multipart } from '../server/src/testing/import-file.ts'
import { VENTURES } from '../server/src/testing/world/ventures.ts'
import inspector from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
import pg from 'pg'
const stats = new Map<string,{n:number,ms:number}>()
const orig = pg.Client.prototype.query as any
;(pg.Client.prototype as any).query = function (q: any, v: any, cb: any) { const t=performance.now(); const text=(typeof q==='string'?q:q.text??'').replace(/\s+/g,' ').slice(0,110); const r=orig.call(this,q,v,cb); if (r?.then) return r.then((x: any)=>{const e=stats.get(text)??{n:0,ms:0}; e.n++; e.ms+=performance.now()-t; stats.set(text,e); return x}); return r }
const dump=(name: string)=>{ console.log(name); for (const [k,v] of [...stats].sort((a,b)=>b[1].ms-a[1].ms).slice(0,9)) console.log('   ', v.ms.toFixed(0).padStart(7),'ms', String(v.n).padStart(5), k); stats.clear() }
const N = Number(process.argv[2] ?? 100000)
const stand = await openStand(FULL)
const calls = generatedCalls(N); const file = callFile(calls)
console.log('file MB', file.length / 1e6)
const fl = await stand.database('floor'); const f=await unnestCalls(fl.superUrl, calls); console.log('floor', (N/f).toFixed(0), 'rows/s', f.toFixed(2)); await fl.close()
const db = await stand.database('imp')
const system = await openSystem(systemOptions(db.ownerUrl, true))
await system.app.ready()
const cookie = stand.cookie('farah')
const session = new inspector.Session(); session.connect()
await session.post('Profiler.enable')
async function prof(name: string, fn: () => Promise<void>) { await session.post('Profiler.start'); const t=performance.now(); const c0=process.cpuUsage(); await fn(); const s=(performance.now()-t)/1000; const c=process.cpuUsage(c0); const { profile } = await session.post('Profiler.stop') as any; writeFileSync(`/tmp/imp/${name}.cpuprofile`, JSON.stringify(profile)); console.log(name, s.toFixed(2)+'s', (N/s).toFixed(0)+' rows/s', 'cpu', ((c.user+c.system)/1e6).toFixed(2), 'rss', process.memoryUsage().rss>>20) }
let id=''; stats.clear()
for (const pass of ['first','again']) {
  global.gc?.()
  await prof(pass+'-preview', async () => { const { body, headers } = multipart({ ventureId: VENTURES.callbridge.id, kind: 'call-logs', fileName: 'calls.csv', bytes: file }); const r = await system.app.inject({ method: 'POST', url: '/api/imports', headers: { ...headers, cookie }, payload: body }); id = r.json().id; if (r.statusCode!==200) console.log(r.body) })
  dump(pass+' preview')
  await system.app.inject({ method: 'POST', url: `/api/imports/${id}/commit`, headers: { cookie }, payload: {} })
  const [job] = await db.sql<{data: never}>(`select data from jobs.job where name='import-commit' and data->>'importId'=$1`, [id])
  let peak=0; const iv=setInterval(()=>{peak=Math.max(peak,process.memoryUsage().rss>>20)},20)
  await prof(pass+'-commit', async () => { await system.imports.commit(job!.data) })
  clearInterval(iv); console.log('peak rss', peak); dump(pass)
  const r = await system.app.inject({ url: `/api/imports/${id}`, headers: { cookie } }); console.log(r.json().status, r.json().progress)
}
await system.stop(); await db.close(); await stand.close(); process.exit(0)
