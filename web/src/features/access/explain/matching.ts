import type { Access } from '@holdfast/contract'

type VentureAccess = Access['ventures'][number]

/** What is allowed, or all of it, where each of the words stands in what it is, why, or the venture's name. */
export function matching(
  ventures: readonly VentureAccess[],
  text: string,
  withRefused: boolean,
): readonly VentureAccess[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return ventures
    .map((venture) => ({
      ...venture,
      permissions: venture.permissions.filter(({ what, reason, holds }) => {
        const said = `${what} ${reason} ${venture.ventureName}`.toLowerCase()
        return (withRefused || holds !== 'none') && words.every((word) => said.includes(word))
      }),
    }))
    .filter(({ permissions }) => words.length === 0 || permissions.length > 0)
}
