import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { parse, stringify } from 'node:querystring'

/**
 * Whether the request was signed with this token. `url`: as the service called it, which behind a proxy only the
 * configuration knows. Signers differ in the port and in how the query is written, so each way is tried.
 */
export function isSignedBy(token: string, signature: string, url: string, body: Buffer): boolean {
  const digest = new URL(url).searchParams.get('bodySHA256')
  if (digest !== null && !isSame(digest.toLowerCase(), createHash('sha256').update(body).digest('hex'))) return false
  const fields = digest === null ? fieldsOf(body) : ''
  const ways = waysToWrite(url)
  return ways
    .map((way) =>
      isSame(
        signature,
        createHmac('sha1', token)
          .update(way + fields)
          .digest('base64'),
      ),
    )
    .includes(true)
}

/** Every name with each of its values once, in order. */
function fieldsOf(body: Buffer): string {
  const form = new URLSearchParams(body.toString('utf8'))
  const names = [...new Set(form.keys())].sort()
  return names
    .map((name) =>
      [...new Set(form.getAll(name))]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('')
}

function waysToWrite(url: string): readonly string[] {
  return [withPort(url), withoutPort(url)].flatMap((way) => [way, withLegacyQuery(way)])
}

/** `URL` would hide the port of the scheme, so the parts are put together by hand. */
function withPort(url: string): string {
  const { protocol, port } = new URL(url)
  return withHost(url, (host) => `${host}:${port || (protocol === 'https:' ? '443' : '80')}`)
}

function withoutPort(url: string): string {
  return withHost(url, (host) => host)
}

function withHost(url: string, host: (name: string) => string): string {
  const [, scheme = '', user = '', rest = ''] = /^(https?:\/\/)([^/?#]*@)?[^/?#]*(.*)$/i.exec(url) ?? []
  return `${scheme}${user}${host(new URL(url).hostname)}${rest}`
}

function withLegacyQuery(url: string): string {
  const [address = '', query] = url.split('?', 2)
  return query === undefined ? url : `${address}?${stringify(parse(query))}`
}

function isSame(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)]
  return a.length === b.length && timingSafeEqual(a, b)
}
