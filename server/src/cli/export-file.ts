import { createWriteStream, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AS, asPerson } from './client.ts'
import { AskedWrongly, command, done, type Outcome } from './command.ts'
import { type Export, exports } from './exports.ts'
import { VENTURE, ventureOf } from './venture-of.ts'

export const exportFile = command({
  name: 'export',
  says: 'Writes an export of the app to a CSV file; without a name it lists them',
  more: 'It holds what the person may see, as in the app. A file that is there is not overwritten.',
  takes: {
    name: { says: 'the name of the export', isWord: true },
    to: { says: 'the file to write' },
    as: { says: AS.says },
    venture: VENTURE,
    with: { says: 'its other choices as in an address, such as "from=2026-06-01&to=2026-06-30"' },
  },
  run: async ({ name, to, as, venture, with: choices = '' }) => {
    if (name === undefined) return listed()
    const asked = exports.find((each) => each.name === name)
    if (asked === undefined) throw new AskedWrongly(`"${name}" is no export. npx holdfast export lists them.`)
    if (to === undefined || as === undefined)
      throw new AskedWrongly('Say where to with --to <file> and who asks with --as <address>.')
    return asPerson(as, async (client) => {
      const given = Object.fromEntries(new URLSearchParams(choices))
      const ventureId = venture === undefined ? {} : { ventureId: (await ventureOf(client, venture)).id }
      const file = resolve(to)
      // Whoever may not read the export gets no empty file either.
      const rows = await client.download(asked.endpoint, { ...given, ...ventureId })
      await pipeline(rows, createWriteStream(file, { flags: 'wx', mode: 0o600 })).catch(throwWritten(file))
      const { size } = await stat(file)
      return done([`${file}  ${size} bytes`], { file, bytes: size })
    })
  },
})

function listed(): Outcome {
  const lines = exports.flatMap(({ name, summary, choices }) => [
    name,
    `  ${summary}`,
    ...(choices.length === 0 ? [] : [`  takes ${choices.join(', ')}`]),
  ])
  return done(lines, exports.map(withoutEndpoint))
}

function withoutEndpoint({ endpoint: _, ...rest }: Export): Omit<Export, 'endpoint'> {
  return rest
}

function throwWritten(file: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${file} is there already. Write to another file, or remove it first.`)
    // Half a file looks like a whole one.
    rmSync(file, { force: true })
    throw error
  }
}
