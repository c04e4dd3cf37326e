import { unescape as decoded } from 'node:querystring'

/**
 * Where a channel is asked, and what it is to be shown: `fetch` takes no user and password within an address, and tells the
 * whole of it in its error.
 */
export function channelAddress(address: string): { readonly url: string; readonly headers: Record<string, string> } {
  const url = new URL(address)
  const user = `${decoded(url.username)}:${decoded(url.password)}`
  url.username = ''
  url.password = ''
  const authorization = `Basic ${Buffer.from(user, 'utf8').toString('base64')}`
  return { url: url.toString(), headers: user === ':' ? {} : { authorization } }
}
