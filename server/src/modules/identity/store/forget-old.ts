import type pg from 'pg'

/** What sign-in no longer needs: ids begin with the time they were made, so the primary keys find it without a scan. */
export async function forgetOld(auth: pg.Pool): Promise<void> {
  await auth.query(`delete from identity.sign_in_attempts where id < uuidv7(interval '-1 day')`)
  await auth.query(`delete from identity.verifications where id < uuidv7(interval '-1 day')`)
  await auth.query(`delete from identity.sessions where id < uuidv7(interval '-31 days')`)
}
