import type { User } from '@holdfast/contract'

/** What ends when somebody is deactivated, in one venture or in all that the asker administers, and what stays. */
export function endingWords(
  { name, memberships, groupRole }: Pick<User, 'name' | 'memberships' | 'groupRole'>,
  ventureId: string | undefined,
): readonly string[] {
  const current = memberships.filter(({ isCurrent }) => isCurrent)
  const ending = current.filter((each) => ventureId === undefined || each.ventureId === ventureId)
  const staying = current.filter((each) => !ending.includes(each))
  return [
    ...ending.map(({ ventureName }) => `Today is the last day in ${ventureName}.`),
    'They are signed out everywhere, at once.',
    staying.length > 0
      ? `They keep ${staying.map(({ ventureName }) => ventureName).join(', ')} and can sign in again.`
      : 'The account closes, unless they also work where you do not administer.',
    ...(groupRole !== null && staying.length === 0 ? ['Their role in the group ends with the account.'] : []),
    `What ${name} entered and earned stays. An administrator can reactivate the account.`,
  ]
}
