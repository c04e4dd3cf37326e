import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Figure, Row } from './row.ts'

export type Result = { readonly row: Row; readonly figures: readonly Figure[] }

export function printResult({ row, figures }: Result): void {
  process.stdout.write(`\n${row.name}: ${row.job}\n`)
  for (const figure of figures)
    process.stdout.write(
      `  ${figure.what.padEnd(34)} ${figure.measured.padEnd(28)} ${figure.goal.padEnd(10)} ${verdict(figure)}\n`,
    )
}

/** The last full table, with what it was measured on. */
export function writeResults(results: readonly Result[]): void {
  const lines = results.flatMap(({ row, figures }) => [
    '',
    `## ${row.job}`,
    '',
    '| what | measured | goal | |',
    '|---|---|---|---|',
    ...figures.map((figure) => `| ${figure.what} | ${figure.measured} | ${figure.goal} | ${verdict(figure)} |`),
  ])
  const head = [
    '# What was measured',
    '',
    `Written by \`npm run bench\`. ${machine()}, commit ${commit()}, ${new Date().toISOString().slice(0, 10)}.`,
  ]
  writeFileSync(join(import.meta.dirname, 'results.md'), `${[...head, ...lines].join('\n')}\n`)
}

function verdict({ goal, isMet }: Figure): string {
  if (goal === '') return ''
  return isMet ? 'met' : 'missed'
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
}

function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8', cwd: import.meta.dirname }).trim()
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../server', '../contract', '../engine') === '' ? '' : ' with changes'}`
}
