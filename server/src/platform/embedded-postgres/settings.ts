// Given at each start, not written into the cluster: what is here is what runs, also in a folder made by an older version.
const EVERYWHERE = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
}

const LASTING = { max_connections: '100', wal_compression: 'on' }

const THROWAWAY = { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type Running = {
  /** For throwaway data: nothing is flushed to disk, and a power cut may destroy it. */
  readonly test: boolean
  /** Folder into which the server copies its log as it goes; null: nowhere. */
  readonly archive: string | null
}

/** Options for `postgres`, quoted for the shell that pg_ctl runs it in. */
export function commandLine(port: number, { test, archive }: Running): string {
  const kept = archive === null ? {} : archiving(archive)
  const settings = { ...EVERYWHERE, ...(test ? THROWAWAY : LASTING), ...kept, port: String(port) }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
}

/** A segment appears whole or not at all, and none is ever overwritten; a quiet server hands over once a minute. */
function archiving(archive: string) {
  const [file, part] = [`"${archive}/%f"`, `"${archive}/%f.part"`]
  const command = `test ! -f ${file} && cp "%p" ${part} && sync ${part} && mv ${part} ${file}`
  return { archive_mode: 'on', archive_timeout: '60s', archive_command: command }
}
