import { sentenceOf } from '../start/announce.ts'
import { AskedWrongly, type Outcome } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, helpOfAll } from './help.ts'
import { parse } from './parse.ts'

type Said = Outcome & { readonly isForMachine: boolean }

async function answerTo(words: readonly string[]): Promise<Said> {
  const [first = '', second = ''] = words
  if (['', 'help', '--help', '-h'].includes(first))
    return { lines: helpOfAll(commands), data: null, isFine: true, isForMachine: false }
  const asked =
    commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
  if (asked === undefined) throw new AskedWrongly(unknown(first, second))
  const { given, wantsHelp, isForMachine } = parse(asked, words.slice(asked.name.split(' ').length))
  if (wantsHelp) return { lines: helpOf(asked), data: null, isFine: true, isForMachine: false }
  return { ...(await asked.run(given)), isForMachine }
}

function unknown(first: string, second: string): string {
  const related = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  if (related.length === 0) return `"${first}" is no command. npx holdfast --help lists them.`
  const asked = second === '' || second.startsWith('-') ? first : `${first} ${second}`
  return `"${asked}" is no command. There is ${related.join(', ')}.`
}

/** Prints the answer, and says with how the process ends: 0 all is well, 1 something is not, 2 it could not be done. */
export async function answer(asked: readonly string[]): Promise<number> {
  try {
    const { lines, data, isFine, isForMachine } = await answerTo(asked)
    process.stdout.write(`${isForMachine ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`)
    return isFine ? 0 : 1
  } catch (error) {
    const sentence = sentenceOf(error)
    if (asked.includes('--json')) process.stdout.write(`${JSON.stringify({ error: sentence })}\n`)
    else process.stderr.write(`${sentence}\n`)
    return 2
  }
}
