import type { Command } from './command.ts'

export function helpOfAll(commands: readonly Command[]): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'npx holdfast <command> [options]',
    '',
    ...commands.map(({ name, says }) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'Each takes --help, and --json for machines. It asks the installation that DATA_DIR or DATABASE_URL names, running or not.',
    'It ends with 0 when all is well, 1 when something is not as it should be, 2 when it could not do what was asked.',
  ]
}

export function helpOf({ name, says, more, takes }: Command): readonly string[] {
  const usages = Object.entries(takes).map(([each, taken]) => usageOf(each, taken))
  const width = Math.max(0, ...usages.map((usage) => usage.length))
  return [
    ['npx holdfast', name, ...Object.entries(takes).map(([each, taken]) => inLine(each, taken))].join(' '),
    '',
    `${says}.${more === undefined ? '' : ` ${more}`}`,
    ...(usages.length === 0 ? [] : ['']),
    ...Object.values(takes).map((taken, at) => `  ${(usages[at] ?? '').padEnd(width)}  ${taken.says}`),
  ]
}

type Taken = Command['takes'][string]

function usageOf(name: string, { isWord, isFlag }: Taken): string {
  if (isWord) return `<${name}>`
  return isFlag ? `--${name}` : `--${name} <…>`
}

function inLine(name: string, taken: Taken): string {
  return taken.isNeeded ? usageOf(name, taken) : `[${usageOf(name, taken)}]`
}
