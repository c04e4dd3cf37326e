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

/** Options for `postgres`, quoted for the shell that pg_ctl runs it in. */
export function commandLine(port: number, test: boolean): string {
  const settings = { ...EVERYWHERE, ...(test ? THROWAWAY : LASTING), port: String(port) }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
}
