import { type Unread, unread } from './unread.ts'

const YES = new Set(['y', 'yes', 'true', 't', '1', 'on', '✓', '✔', '☑'])
const NO = new Set(['n', 'no', 'false', 'f', '0', 'off', '✗', '✘', '☐'])

export function readYesNo(text: string): boolean | Unread {
  const word = text.toLowerCase()
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  return unread(text, 'is neither yes nor no. Write Yes or No.')
}
