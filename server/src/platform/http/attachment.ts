import type { FastifyReply } from 'fastify'

/** A whole file: as it was uploaded, or made here. */
export type Attachment = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Hexadecimal; given where whoever keeps the file holds it to what is known of it here. */
  readonly sha256?: string
}

/** A browser saves it and neither guesses what it is nor runs anything in it. */
export function sendAttachment(reply: FastifyReply, { name, mediaType, bytes, sha256 }: Attachment): FastifyReply {
  // RFC 9530. Nothing below /api is compressed on its way, so the digest is of what arrives.
  if (sha256 !== undefined) reply.header('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
  return reply
    .type(mediaType)
    .header('Content-Disposition', attachmentNamed(name))
    .header('Content-Security-Policy', "default-src 'none'; sandbox")
    .header('X-Content-Type-Options', 'nosniff')
    .send(bytes)
}

/** RFC 6266: a plain name for old readers, and the name itself. */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
