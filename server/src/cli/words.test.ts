import { expect, test } from 'vitest'
import { asking } from './ask.fixture.ts'
import { commands } from './commands.ts'
import { helpOf, helpOfAll } from './help.ts'
import { parse } from './parse.ts'

const named = (name: string) => {
  const found = commands.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

test('the help lists every command, and each says how it is asked', () => {
  const all = helpOfAll(commands).join('\n')
  for (const each of commands) {
    expect(all).toContain(`  ${each.name} `)
    const help = helpOf(each)
    expect(help[0]).toMatch(new RegExp(`^npx holdfast ${each.name}`))
    for (const name of Object.keys(each.takes)) expect(help.join('\n')).toMatch(new RegExp(`(--|<)${name}`))
    expect(parse(each, ['--help']).wantsHelp).toBe(true)
  }
})

test('no command begins with the name of another, so that none is out of reach', () => {
  const names = commands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(names.filter((other) => other.startsWith(`${name} `))).toEqual([])
})

test.each([
  [
    'jobs run',
    ['kpi.aggregate', '--as', 'a@b.example', 'more'],
    '"more" is one word too many. See npx holdfast jobs run --help.',
  ],
  ['jobs run', ['--as', 'a@b.example'], '<job> is missing: the name of the job'],
  ['jobs run', ['kpi.aggregate'], '--as is missing: the address of the person'],
  ['jobs run', ['kpi.aggregate', '--as', ''], '--as is missing'],
  ['jobs run', ['kpi.aggregate', '--at', 'once'], "Unknown option '--at'. See npx holdfast jobs run --help."],
  ['backup', ['--keep'], "Option '--keep <value>' argument missing."],
])('%s %j is answered with a sentence', (name, rest, says) => {
  expect(() => parse(named(name), rest)).toThrow(says)
})

test('what is given reaches the command by its name', () => {
  const { given, isForMachine } = parse(named('jobs redrive'), ['--all', '--as', 'a@b.example', '--json'])
  expect(given).toEqual({ id: undefined, all: '', as: 'a@b.example', json: '' })
  expect(isForMachine).toBe(true)
})

test('an unknown word is answered with what there is, ends with 2, and in JSON where a machine reads', () => {
  const ask = asking({})
  expect(ask('jbos')).toEqual({ status: 2, out: '', error: '"jbos" is no command. npx holdfast --help lists them.\n' })
  expect(ask('jobs', 'rnu').error).toContain('"jobs rnu" is no command. There is jobs list, jobs run,')
  const { status, out } = ask('jobs', 'rnu', '--json')
  expect(status).toBe(2)
  expect(JSON.parse(out).error).toContain('"jobs rnu" is no command.')
  expect(ask().out).toContain('npx holdfast <command>')
}, 60_000)
