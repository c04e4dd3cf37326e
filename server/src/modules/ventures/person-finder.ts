import type { AddressedPerson } from './queries/addressed-people.ts'

/** Who is meant, or a sentence that says what to write instead. */
export type Found = { readonly person: AddressedPerson } | { readonly error: string }
export type PersonFinder = (text: string) => Found

/**
 * Finds whom a file names: by e-mail address, by full name in either order, or, where the kind says so, by a first name
 * that only one person of the venture has. Case, accents and spaces do not matter. Whoever left is found too: a file
 * tells of the past.
 */
export function personFinder(
  people: readonly AddressedPerson[],
  by: { readonly firstNames: boolean } = { firstNames: false },
): PersonFinder {
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const byName = Map.groupBy(people, (person) => folded(person.name))
  const byFirstName = Map.groupBy(people, (person) => folded(person.name).split(' ')[0] ?? '')
  const find = (text: string): Found => {
    const address = byEmail.get(text.trim().toLowerCase())
    if (address !== undefined) return { person: address }
    const name = folded(inOrder(text))
    const named = byName.get(name) ?? (by.firstNames ? byFirstName.get(name) : undefined) ?? []
    const [person, ...others] = named
    if (person === undefined) return { error: unknown(text) }
    return others.length === 0 ? { person } : { error: ambiguous(text, named.length) }
  }
  return remembering(find)
}

/** "Rao, Nisha" is Nisha Rao. */
function inOrder(text: string): string {
  const [last = '', first, ...more] = text.split(',')
  return first === undefined || more.length > 0 ? text : `${first} ${last}`
}

function folded(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toLowerCase().replace(/\s+/g, ' ').trim()
}

function unknown(text: string): string {
  return `Nobody of this venture is called "${text}". Write the email address or the full name of one of its people, or add them first.`
}

function ambiguous(text: string, count: number): string {
  return `${count} people of this venture are called "${text}". Write the email address.`
}

/** A file names the same few people over and over. */
function remembering(find: PersonFinder): PersonFinder {
  const known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (known.size < 10_000) known.set(text, found)
    return found
  }
}
