// What no other tool looks for: the clock and the environment behind one door each, no suppression, no unfinished end,
// SQL that stays in its own schema, lists that are never sorted over many ventures at once, files of a readable length.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

type Rule = { readonly name: string; readonly where: RegExp; readonly except?: RegExp; readonly finds: RegExp }

const CODE = /^(engine|contract|server|web|bench|scripts)\/.*\.(ts|tsx|mjs|css|sql)$/
const TEST = /\.(test|fixture)\.tsx?$|^server\/src\/(testing|faults)\/|^scripts\/checks\//
const LONGEST = 300

const RULES: readonly Rule[] = [
  {
    name: 'environment only in env.ts',
    where: /^(engine|contract|server)\/src\//,
    except: /platform\/env\.ts$|\.fixture\.ts$/,
    finds: /process\.env\b/,
  },
  {
    name: 'wall clock only in clock.ts',
    where: /^(engine|contract|server)\/src\//,
    except: /platform\/clock\.ts$/,
    finds: /new Date\(\)|Date\.now\(|Temporal\.Now/,
  },
  {
    name: 'no suppressions',
    where: CODE,
    except: /^scripts\/checks\//,
    finds: /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|istanbul ignore|v8 ignore|\bas any\b/,
  },
  {
    name: 'no unfinished ends',
    where: CODE,
    except: /^scripts\/checks\//,
    finds: /\b(TODO|FIXME|XXX|HACK)\b|(it|test|describe)\.(skip|only|todo)\(|not implemented/,
  },
  { name: 'no scan for text', where: /^server\/(src|migrations)\//, except: TEST, finds: /\bilike\b|gin_trgm/ },
  {
    name: 'no COPY and no TRUNCATE under a policy',
    where: /^server\/src\/(modules|platform)\//,
    except: TEST,
    finds: /\btruncate table\b|\bcopy \w+ from\b/i,
  },
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => CODE.test(file) && !/generated/.test(file))

const broken: string[] = []
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n')
  if (lines.length > LONGEST) broken.push(`${file}: ${lines.length} lines, more than ${LONGEST}`)
  for (const rule of RULES.filter((rule) => rule.where.test(file) && !rule.except?.test(file))) {
    for (const [index, line] of lines.entries())
      if (rule.finds.test(line)) broken.push(`${file}:${index + 1}: ${rule.name}: ${line.trim().slice(0, 100)}`)
  }
}

for (const line of broken) process.stdout.write(`${line}\n`)
process.stdout.write(`${files.length} files, ${broken.length} against the house rules\n`)
process.exit(broken.length > 0 || files.length < 150 ? 1 : 0)
