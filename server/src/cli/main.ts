// `npx holdfast <command>`: see help.ts for what it says of itself.
import { enableCompileCache } from 'node:module'

// Each command is a process of its own: what was compiled once is read back, which halves its start.
enableCompileCache()
const { answer } = await import('./answer.ts')
process.exitCode = await answer(process.argv.slice(2))
