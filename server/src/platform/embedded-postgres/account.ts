import { readFileSync, statSync } from 'node:fs'
import { EmbeddedError } from './embedded-error.ts'

export type Account = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root. It runs as the owner of a cluster that exists, else as `postgres`, else `nobody`. */
export function serverAccount(clusters: readonly string[]): Account {
  const account = clusters.map(ownerOf).find((owner) => owner !== undefined) ?? named('postgres') ?? named('nobody')
  if (account === undefined)
    throw new EmbeddedError(
      'PostgreSQL cannot run as root and there is no account postgres or nobody: start as an ordinary user.',
    )
  return account
}

function ownerOf(cluster: string): Account | undefined {
  const stat = statSync(cluster, { throwIfNoEntry: false })
  return stat === undefined || stat.uid === 0 ? undefined : { uid: stat.uid, gid: stat.gid }
}

function named(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
