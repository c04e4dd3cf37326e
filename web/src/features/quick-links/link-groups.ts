import type { QuickLink } from '@holdfast/contract'

export interface LinkGroup {
  readonly key: string
  readonly title: string
  readonly kind: QuickLink['kind']
  readonly ventureId: string | null
  readonly links: readonly QuickLink[]
  readonly mayAdd: boolean
}

interface Allowed {
  readonly addGlobal: boolean
  readonly addIn: readonly string[]
}

interface Venture {
  readonly id: string
  readonly name: string
}

/** Links of the group, of each venture, and one's own; a group without any that nobody may fill is left out. */
export function groupsOf(
  items: readonly QuickLink[],
  can: Allowed,
  ventures: readonly Venture[],
): readonly LinkGroup[] {
  const ofKind = (kind: QuickLink['kind']) => items.filter((link) => link.kind === kind)
  const groups: readonly LinkGroup[] = [
    {
      key: 'GLOBAL',
      title: 'Of the group',
      kind: 'GLOBAL',
      ventureId: null,
      links: ofKind('GLOBAL'),
      mayAdd: can.addGlobal,
    },
    ...ventures.map(({ id, name }) => ({
      key: id,
      title: name,
      kind: 'VENTURE' as const,
      ventureId: id,
      links: ofKind('VENTURE').filter(({ ventureId }) => ventureId === id),
      mayAdd: can.addIn.includes(id),
    })),
    { key: 'PERSONAL', title: 'Mine', kind: 'PERSONAL', ventureId: null, links: ofKind('PERSONAL'), mayAdd: true },
  ]
  return groups.filter(({ links, mayAdd }) => links.length > 0 || mayAdd)
}
