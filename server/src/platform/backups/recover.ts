import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { giveToServer, type Place, paths, startEmbedded } from '../embedded-postgres/index.ts'
import { BackupError } from './backup-error.ts'

type Target = { readonly archive: string | null; readonly until: string | null }

/** Starts the server on what was put back, which plays the log. */
export async function recover(place: Place, dataDir: string, target: Target): Promise<void> {
  const { cluster } = paths(place)
  if (target.archive !== null) asksForLog(place, cluster, { ...target, archive: target.archive })
  try {
    const server = await startEmbedded({ dataDir, log: () => {} })
    try {
      await forgetTarget(server.url)
    } finally {
      await server.stop()
    }
  } catch (error) {
    const hint = target.until === null ? '' : ' Perhaps the log ends before it.'
    throw new BackupError(`The log could not be played to that moment.${hint} (${sentenceOf(error)})`)
  }
}

const SETTINGS = ['restore_command', 'recovery_target_time', 'recovery_target_action', 'hot_standby'] as const

function asksForLog(place: Place, cluster: string, { archive, until }: Target & { readonly archive: string }): void {
  const settings: Readonly<Record<(typeof SETTINGS)[number], string | null>> = {
    restore_command: `cp "${archive}/%f" "%p"`,
    // Names of zones are not known yet when the server reads it.
    recovery_target_time: until?.replace(/Z$/, '+00') ?? null,
    recovery_target_action: 'promote',
    // Nobody reads before the moment is reached.
    hot_standby: 'off',
  }
  const lines = SETTINGS.flatMap((name) => {
    const value = settings[name]
    return value === null ? [] : [`${name} = '${value.replaceAll("'", "''")}'\n`]
  })
  appendFileSync(join(cluster, 'postgresql.auto.conf'), lines.join(''))
  const signal = join(cluster, 'recovery.signal')
  writeFileSync(signal, '')
  giveToServer(place, signal, 0o600)
}

async function forgetTarget(url: string): Promise<void> {
  const client = await connectedWhenReady(url)
  try {
    for (const name of SETTINGS) await client.query(`alter system reset ${name}`)
  } finally {
    await client.end()
  }
}

const CANNOT_CONNECT_NOW = '57P03'
const WAIT_MS = 200

/** The server refuses everybody while it plays the log, however long that takes; one that ended is an error. */
async function connectedWhenReady(url: string): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== CANNOT_CONNECT_NOW) throw error
    }
    await pause(WAIT_MS)
  }
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
