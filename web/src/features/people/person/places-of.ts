import type { User, UserMembership } from '@holdfast/contract'

export interface PlaceOf {
  readonly ventureId: string
  readonly ventureName: string
  /** Newest first. */
  readonly history: readonly UserMembership[]
  /** The one that holds today, else the next to come, else null: they are there no more. */
  readonly standing: UserMembership | null
  /** Something holds until further notice, today's or one to come: it can be ended. */
  readonly isOpenEnded: boolean
  /** The asker may change what they are here. */
  readonly canChange: boolean
}

/** What somebody is and was, venture by venture in the order of the server. */
export function placesOf({ memberships, mayPlaceIn }: Pick<User, 'memberships' | 'mayPlaceIn'>): readonly PlaceOf[] {
  const ids = [...new Set(memberships.map(({ ventureId }) => ventureId))]
  return ids.flatMap((ventureId) => {
    const history = memberships.filter((each) => each.ventureId === ventureId)
    const [newest] = history
    if (!newest) return []
    return [
      {
        ventureId,
        ventureName: newest.ventureName,
        history,
        standing: history.find(({ isCurrent }) => isCurrent) ?? (newest.endsOn === null ? newest : null),
        isOpenEnded: history.some(({ endsOn }) => endsOn === null),
        canChange: mayPlaceIn.some((place) => place.ventureId === ventureId),
      },
    ]
  })
}
