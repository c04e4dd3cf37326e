import { openSystem } from '../../server/src/system.ts'
import { systemOptions } from '../stand.ts'

const { ownerUrl, runs } = JSON.parse(process.argv[2] ?? '') as { ownerUrl: string; runs: string }
process.on('disconnect', () => process.exit(0))
const system = await openSystem(systemOptions(ownerUrl, runs.includes('worker')))
if (runs.includes('worker')) await system.startWork()
if (runs.includes('web')) await system.app.listen({ port: 0, host: '127.0.0.1' })
const address = system.app.server.address()
process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 })
