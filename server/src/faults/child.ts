import { enableCompileCache } from 'node:module'

// Thousands of these are started: what was compiled once is read back, which halves a start.
enableCompileCache()
const { runProcess } = await import('./run-process.ts')
await runProcess(JSON.parse(process.argv[2] ?? ''))
