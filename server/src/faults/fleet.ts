import { type ChildProcess, fork } from 'node:child_process'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessOptions, Ready } from './run-process.ts'

export type Role = ProcessOptions['role']
type Member = { readonly role: Role; readonly child: ChildProcess; port: number | null; isKilled: boolean }

/** The running processes of the product. One that dies is started again, as a supervisor would. */
export type Fleet = {
  readonly webPorts: () => readonly number[]
  readonly allReady: () => Promise<void>
  /** How many were at work and ended by themselves: nothing that is struck may do that to a process. */
  readonly deaths: () => number
  /** Kills one that is at work; null when another of its kind is still coming up. Resolves with the milliseconds to the successor. */
  readonly kill: (role: Role, pick: number) => Promise<number> | null
  readonly stop: () => Promise<void>
}

const CHILD = join(import.meta.dirname, 'child.ts')

export async function startFleet(options: { ownerUrl: string; each: number; folder: string }): Promise<Fleet> {
  const log = await open(join(options.folder, 'processes.log'), 'a')
  const members = new Set<Member>()
  let stopping = false
  let deaths = 0

  const start = (role: Role): Promise<void> =>
    new Promise((ready) => {
      const member: Member = {
        role,
        child: launch({ role, ownerUrl: options.ownerUrl }, log),
        port: null,
        isKilled: false,
      }
      members.add(member)
      member.child.once('message', (message) => {
        member.port = (message as Ready).port
        ready()
      })
      // Also one that gave up by itself, because the database was down as it started.
      member.child.once('exit', () => {
        members.delete(member)
        if (member.port !== null && !member.isKilled && !stopping) deaths += 1
        if (!stopping) void start(role).then(ready)
      })
    })

  await Promise.all(Array.from({ length: options.each }).flatMap(() => [start('web'), start('worker')]))
  const ready = (role: Role) => [...members].filter((member) => member.role === role && member.port !== null)
  return {
    webPorts: () => ready('web').map((member) => member.port ?? 0),
    allReady: () => until(() => ready('web').length === options.each && ready('worker').length === options.each),
    deaths: () => deaths,
    kill: (role, pick) => {
      const able = ready(role)
      const victim = able.length > 1 ? able[Math.floor(pick * able.length)] : undefined
      if (!victim) return null
      const struck = performance.now()
      victim.isKilled = true
      victim.child.kill('SIGKILL')
      victim.port = null
      return until(() => !members.has(victim) && ready(role).length >= able.length).then(
        () => performance.now() - struck,
      )
    },
    stop: async () => {
      stopping = true
      for (const member of members) member.child.kill('SIGKILL')
      await until(() => members.size === 0)
      await log.close()
    },
  }
}

function launch(options: ProcessOptions, log: FileHandle): ChildProcess {
  return fork(CHILD, [JSON.stringify(options)], { stdio: ['ignore', log.fd, log.fd, 'ipc'], execArgv: [] })
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
