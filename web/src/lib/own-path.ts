interface OwnPath {
  readonly to: string
  readonly search: Readonly<Record<string, string>>
}

/** A path of ours as the server writes it, "/admin/jobs?tab=failed", for a link; null: leads elsewhere. */
export function ownPath(path: string | null): OwnPath | null {
  if (path === null || !/^\/(?!\/)/.test(path)) return null
  const [to = '', query = ''] = path.split('?')
  return { to, search: Object.fromEntries(new URLSearchParams(query)) }
}
