import type { GroupRole } from '@holdfast/engine/access'
import type { UserId } from '@holdfast/engine/kernel'
import type pg from 'pg'

/** `email` in lower case, as every address is kept. False for one that nobody has or that may not sign in. */
export async function mayReceiveCode(auth: pg.Pool, email: string): Promise<boolean> {
  const found = await auth.query('select from identity.users where email = $1 and deactivated_at is null', [email])
  return found.rowCount === 1
}

/** `email` in lower case. null: nobody who may sign in. */
export async function findActive(auth: pg.Pool, email: string): Promise<UserId | null> {
  const found = await auth.query<{ id: UserId }>(
    'select id from identity.users where email = $1 and deactivated_at is null',
    [email],
  )
  return found.rows[0]?.id ?? null
}

export async function isActive(auth: pg.Pool, userId: string): Promise<boolean> {
  const found = await auth.query('select from identity.users where id = $1 and deactivated_at is null', [userId])
  return found.rowCount === 1
}

export async function nameOf(auth: pg.Pool, userId: UserId): Promise<string> {
  const found = await auth.query<{ name: string }>('select name from identity.users where id = $1', [userId])
  return found.rows[0]?.name ?? 'a former administrator'
}

export type Account = {
  readonly id: UserId
  readonly name: string
  readonly groupRole: GroupRole | null
  readonly isActive: boolean
}

export async function findAccount(auth: pg.Pool, userId: string): Promise<Account | null> {
  const found = await auth.query<Account>(
    `select id, name, group_role as "groupRole", deactivated_at is null as "isActive" from identity.users where id = $1`,
    [userId],
  )
  return found.rows[0] ?? null
}

export async function isAnybodyThere(auth: pg.Pool): Promise<boolean> {
  const found = await auth.query<{ there: boolean }>('select exists (select from identity.users) as there')
  return found.rows[0]?.there !== false
}
