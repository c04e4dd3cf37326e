import { createHmac, timingSafeEqual } from 'node:crypto'

export const COOKIE_PREFIX = 'holdfast'

export function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false
}

export function cookieName(publicUrl: string | null): string {
  return `${isSecure(publicUrl) ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`
}

/** The session's token out of a Cookie header; null unless its signature is ours. Signed the way the sign-in library does. */
export function sessionToken(header: string | undefined, name: string, secret: string): string | null {
  const value = cookieValue(header ?? '', name)
  const dot = value?.lastIndexOf('.') ?? -1
  if (value === null || dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const ours = createHmac('sha256', secret).update(token).digest()
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null
}

function cookieValue(header: string, name: string): string | null {
  const found = header.split(';').find((part) => part.trimStart().startsWith(`${name}=`))
  try {
    return found === undefined ? null : decodeURIComponent(found.slice(found.indexOf('=') + 1).trim())
  } catch {
    return null
  }
}
