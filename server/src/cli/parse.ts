import { parseArgs } from 'node:util'
import { AskedWrongly, type Command, type Takes } from './command.ts'

type Parsed = {
  readonly given: Readonly<Record<string, string | undefined>>
  readonly wantsHelp: boolean
  readonly isForMachine: boolean
}

/** What stands behind the name of a command, by the names of what it takes. */
export function parse({ name, takes }: Command, rest: readonly string[]): Parsed {
  const { values, positionals } = parsed(name, takes, rest)
  const wantsHelp = values['help'] === true
  const words = Object.keys(takes).filter((each) => takes[each]?.isWord)
  const [tooMany] = positionals.slice(words.length)
  if (tooMany !== undefined) throw new AskedWrongly(`"${tooMany}" is one word too many. ${seeHelp(name)}`)
  const given = Object.fromEntries([
    ...words.map((word, at) => [word, positionals[at]]),
    ...Object.entries(values).map(([option, value]) => [option, typeof value === 'string' ? value : '']),
  ])
  const missing = Object.keys(takes).find((each) => takes[each]?.isNeeded && !given[each])
  if (missing !== undefined && !wantsHelp)
    throw new AskedWrongly(
      `${takes[missing]?.isWord ? `<${missing}>` : `--${missing}`} is missing: ${takes[missing]?.says}. ${seeHelp(name)}`,
    )
  return { given, wantsHelp, isForMachine: values['json'] === true }
}

function parsed(name: string, takes: Takes, rest: readonly string[]) {
  const own = Object.entries(takes)
    .filter(([, { isWord }]) => !isWord)
    .map(([option, { isFlag }]) => [option, { type: isFlag ? 'boolean' : 'string' } as const] as const)
  try {
    return parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new AskedWrongly(`${firstSentence(error)} ${seeHelp(name)}`)
  }
}

const seeHelp = (name: string) => `See npx holdfast ${name} --help.`

/** The parser goes on to tell programmers how to take such a word. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split(/\.\s|\n/, 1)[0]?.replace(/\.$/, '') ?? ''}.`
}
