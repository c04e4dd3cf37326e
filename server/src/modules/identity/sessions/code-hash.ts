import { createHmac } from 'node:crypto'

/** A million codes are hashed in a second, so the hash that is stored needs a key that the database does not hold. */
export function codeHash(secret: string, code: string): string {
  return createHmac('sha256', secret).update(`sign-in code ${code}`).digest('base64url')
}
