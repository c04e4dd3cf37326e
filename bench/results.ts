import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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

/** The last table of each row, with what it was measured on; a row that was not measured now keeps its own. */
export function writeResults(results: readonly Result[], jobs: readonly string[]): void {
  const file = join(import.meta.dirname, 'results.md')
  const [, ...kept] = readFileSync(file, 'utf8').split(HEADING)
  const tables = new Map(kept.map((table) => [table.split('\n', 1)[0] ?? '', table.trimEnd()]))
  for (const { row, figures } of results) tables.set(row.job, tableOf(row.job, figures))
  const standing = jobs.flatMap((job) => tables.get(job) ?? [])
  writeFileSync(file, `${['# What was measured\n\nWritten by `npm run bench`.', ...standing].join(`\n${HEADING}`)}\n`)
}

const HEADING = '\n## '

function tableOf(job: string, figures: readonly Figure[]): string {
  return [
    job,
    '',
    `${machine()}, commit ${commit()}, ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| what | measured | goal | |',
    '|---|---|---|---|',
    ...figures.map((figure) => `| ${figure.what} | ${figure.measured} | ${figure.goal} | ${verdict(figure)} |`),
  ].join('\n')
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
