// `npm run fuzz [-- --seed N --bodies 1000 --only <operation> --log]`: sends every endpoint of the contract what nobody
// would, as the group, as a head and as a stranger. Without options 1,000 requests each; the tests hold a short form.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    bodies: { type: 'string', default: '1000' },
    only: { type: 'string' },
    log: { type: 'boolean', default: false },
  },
})
const choice = { seed: Number(flags.seed), bodies: Number(flags.bodies), only: flags.only ?? null, log: flags.log }
if (!Number.isInteger(choice.seed) || !(choice.bodies >= 1)) {
  process.stderr.write('--seed takes a whole number, --bodies one from 1.\n')
  process.exit(1)
}

const run = spawn(process.execPath, ['scripts/test.ts', '--project', 'server', 'server/src/fuzz/fuzz.test.ts'], {
  cwd: resolve(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, FUZZ: JSON.stringify(choice) },
})
run.on('close', (code) => process.exit(code ?? 1))
