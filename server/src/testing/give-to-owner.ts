import type { TestDatabase } from './database.ts'

/** A clone belongs to the superuser who made it; a process that starts over it migrates as the owner of its schemas. */
export async function giveToOwner({ ownerUrl, sql }: TestDatabase): Promise<void> {
  const { pathname, username } = new URL(ownerUrl)
  await sql(`alter database "${pathname.slice(1)}" owner to "${username}"`)
}
