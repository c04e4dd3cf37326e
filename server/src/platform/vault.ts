import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypted under the key of that name; nothing of it can be read without the key. */
export type Sealed = { readonly key: string; readonly bytes: Buffer }

/** Keeps what the database must not know: sealed to be read again by whoever holds the key, hashed to be known again. */
export type Vault = {
  /** `about` is what the text belongs to: sealed, it opens nowhere else. */
  readonly seal: (text: string, about: string) => Sealed
  /** Throws where the key is not known or the bytes were changed or moved. */
  readonly open: (sealed: Sealed, about: string) => string
  /** The keyed hash of a text under each known key, the one in use first. */
  readonly hashes: (text: string) => readonly Buffer[]
  /** Whether it is sealed under the key in use. */
  readonly isCurrent: (sealed: Sealed) => boolean
  /** The names of the keys that it opens with, the one in use first. */
  readonly keys: readonly string[]
}

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const NAME_DIGITS = 16

type Key = { readonly name: string; readonly cipher: Buffer; readonly hash: Buffer }

/** `secrets`: the one in use first, then those that it replaced. Keys of one purpose open nothing of another. */
export function createVault(secrets: readonly [string, ...string[]], purpose: string): Vault {
  const keys = secrets.map((secret) => keyOf(secret, purpose))
  const [current = keyOf(secrets[0], purpose)] = keys
  return {
    seal: (text, about) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, current.cipher, nonce).setAAD(Buffer.from(about))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return { key: current.name, bytes: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) }
    },
    open: ({ key: name, bytes }, about) => {
      const key = keys.find((each) => each.name === name)
      if (!key) throw new Error(`Nothing opens what the key ${name} sealed. Name the secret that it followed from.`)
      const decipher = createDecipheriv(CIPHER, key.cipher, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      )
    },
    hashes: (text) => keys.map(({ hash }) => createHmac('sha256', hash).update(text).digest()),
    isCurrent: ({ key }) => key === current.name,
    keys: keys.map(({ name }) => name),
  }
}

function keyOf(secret: string, purpose: string): Key {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `${purpose} ${use}`, KEY_BYTES))
  const cipher = derived('cipher')
  const name = createHmac('sha256', cipher).update('name').digest('hex').slice(0, NAME_DIGITS)
  return { name, cipher, hash: derived('hash') }
}
