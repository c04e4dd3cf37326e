// A lock that lost an optional platform package still installs here and fails elsewhere; so every name must resolve in it.
import { readFileSync } from 'node:fs'

type Entry = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const problems: string[] = []

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    if (!resolves(path, name)) problems.push(`${path || 'root'} needs ${name}, which the lock does not hold`)
  }
  if (entry.resolved && !entry.link && /^https?:/.test(entry.resolved))
    problems.push(`${path} names a download address; packages come from the registry of whoever installs`)
  if (path.startsWith('node_modules/') && !entry.link && !entry.integrity)
    problems.push(`${path} has no integrity hash`)
}

/** As npm resolves: from the package's own folder upwards. */
function resolves(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (lock.packages[candidate]) return true
    if (folder === '') return false
    if (!folder.includes('/node_modules/')) folder = ''
    if (folder === '' && lock.packages[`node_modules/${name}`]) return true
  }
}

for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(`${Object.keys(lock.packages).length} lock entries, ${problems.length} problems\n`)
process.exit(problems.length > 0 ? 1 : 0)
