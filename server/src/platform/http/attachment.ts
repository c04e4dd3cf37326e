import type { FastifyReply } from 'fastify'

/** A file as it was uploaded. */
export type Attachment = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

/** A browser saves it and neither guesses what it is nor runs anything in it. */
export function sendAttachment(reply: FastifyReply, { name, mediaType, bytes }: Attachment): FastifyReply {
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
