/** Of these folders only the folder itself is needed: the server fills them at its start, or the log does. */
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
/** Of the running server alone; a label comes from the server itself when the copy is made. */
const OF_THE_RUN = new Set(['postmaster.pid', 'postmaster.opts', 'backup_label', 'tablespace_map', 'recovery.signal'])

/** Whether a file or folder of a running cluster belongs into its backup (PostgreSQL: "Making a Base Backup Using the Low Level API"). */
export function isOfBackup(path: string, isFolder: boolean): boolean {
  const [top = '', ...below] = path.split('/')
  const name = below.at(-1) ?? top
  if (EMPTIED.has(top)) return isFolder && (below.length === 0 || path === 'pg_wal/archive_status')
  if (name.startsWith('pgsql_tmp') || name.startsWith('pg_internal.init')) return false
  return !OF_THE_RUN.has(path)
}
