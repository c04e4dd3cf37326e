import { BackupError } from '../platform/backups/index.ts'
import { UnusableDatabase } from '../platform/db/prepare.ts'
import { EmbeddedError } from '../platform/embedded-postgres/index.ts'
import { BadEnv } from '../platform/env.ts'
import type { System } from '../system.ts'

/** One line a step, with what came of it and how long it took. */
export async function printStep<R>(name: string, work: () => Promise<R>, outcome: (result: R) => string): Promise<R> {
  const started = performance.now()
  const result = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  print(`  ${name.padEnd(12)} ${outcome(result)} (${seconds} s)`)
  return result
}

export async function printAddress(
  system: System,
  where: { address: string; hasMailbox: boolean; admin: string | null },
): Promise<void> {
  print(`\nHoldfast is ready at ${where.address}\n`)
  const link = await system.identity.firstAdminLink({ address: where.address, email: where.admin })
  if (link !== null) {
    print(`Nobody can sign in yet. This link makes you the first CEO; it works once, for 15 minutes:\n  ${link}\n`)
    return
  }
  if (!where.hasMailbox) return
  print(`Sign in with one of these addresses; the code appears in the mailbox at ${where.address}/mailbox`)
  print('  meera.iyer@holdfast.example      owner of the group')
  print('  ana.whitfield@holdfast.example   dispatcher')
  print('  grace.okafor@holdfast.example    finance, who pays')
  print('  nisha.rao@holdfast.example       call-centre agent\n')
}

/** What stopped the start, in one sentence where we know it. */
export function sentenceOf(error: unknown): string {
  if (
    error instanceof BadEnv ||
    error instanceof BackupError ||
    error instanceof EmbeddedError ||
    error instanceof UnusableDatabase
  )
    return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return 'The disk is full. Free some space and start again; nothing is lost.'
  if (error instanceof Error) return error.message
  return String(error)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
