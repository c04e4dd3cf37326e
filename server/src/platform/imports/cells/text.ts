import { type ReadCell, type Unread, unread } from './unread.ts'

export const readText: ReadCell = (text) => text

const EMAIL = /^[^\s@"<>(),;:]+@[^\s@"<>(),;:.]+(?:\.[^\s@"<>(),;:.]+)+$/
const LONGEST = 320

/** In lower case, as sign-in asks for it. */
export function readEmail(text: string): string | Unread {
  const address = text.replace(/^mailto:/i, '').toLowerCase()
  if (!EMAIL.test(address) || address.length > LONGEST)
    return unread(text, 'is not an email address. Write it like ana@northline.example.')
  return address
}
