import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/**
 * It retries for 24 hours, and nobody says whether a retry is signed anew; an hour more for clocks that differ. Whoever
 * plays a request back within that time repeats events that are known already.
 */
const OLDEST_MS = 25 * 3_600_000
const MOST_AHEAD_MS = 5 * 60_000

/** The public half of the key, base64 of its SPKI form; throws on anything else. */
export function publicKeyOf(base64: string): KeyObject {
  return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
}

export function isTimely(timestamp: string, nowMs: number): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  const age = nowMs - Number(timestamp) * 1000
  return age <= OLDEST_MS && age >= -MOST_AHEAD_MS
}

/** ECDSA over the timestamp and the very bytes of the body. */
export function isSigned(key: KeyObject, signature: string, timestamp: string, body: Buffer): boolean {
  const signed = Buffer.concat([Buffer.from(timestamp), body])
  return verify('sha256', signed, { key, dsaEncoding: 'der' }, Buffer.from(signature, 'base64'))
}
