/** What the one-time link carries behind its "#", which browsers send to nobody; null when there is no token. */
export function firstLinkOf(hash: string): { readonly token: string; readonly email: string | null } | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const token = parts.get('token')
  return token ? { token, email: parts.get('email') || null } : null
}
