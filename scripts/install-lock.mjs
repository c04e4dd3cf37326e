import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const BEAT_MS = 250
const LOOKS_UNTIL_STALE = 12
const LOOKS_UNTIL_HOPELESS = (10 * 60_000) / BEAT_MS

/**
 * One install at a time: a directory that its holder touches four times a second and that names npm's pid. It is left over
 * when nobody touched it during twelve looks of ours and that npm is dead, for it may outlive a killed holder. Looks, not
 * clock times: a machine that slept has not lost its holder. (Node 18 has no lock that the system drops by itself.)
 */
export async function takeInstallLock(folder) {
  mkdirSync(dirname(folder), { recursive: true })
  let touched = 0
  let unchanged = 0
  for (let look = 0; !take(folder); look++) {
    if (look === 0) console.log('Another start is installing the packages: waiting for it.')
    const now = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
    unchanged = now === touched ? unchanged + 1 : 0
    touched = now
    const dead = unchanged >= LOOKS_UNTIL_STALE && !isAlive(npmOf(folder))
    if (dead || unchanged >= LOOKS_UNTIL_HOPELESS) remove(folder)
    else await pause(BEAT_MS)
  }
  return hold(folder)
}

function take(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function hold(folder) {
  const beat = setInterval(() => touch(folder), BEAT_MS)
  return {
    heldFor: (pid) => writeFileSync(join(folder, 'npm.pid'), String(pid)),
    release: () => {
      clearInterval(beat)
      remove(folder)
    },
  }
}

/** A lock that somebody took for hopeless is gone; the install goes on all the same. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/** Renamed first: of several that want it gone only one finds it. */
function remove(folder) {
  const aside = `${folder}.${process.pid}`
  try {
    renameSync(folder, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  rmSync(aside, { recursive: true, force: true })
}

function npmOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'npm.pid'), 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
