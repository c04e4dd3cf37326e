/** No letter that is read as another one, and no vowel: chance spells no words. */
const LETTERS = '23456789BCDFGHJKLMNPQRSTVWXYZ'
const LENGTH = 12
const CODE = `[${LETTERS}]{${LENGTH}}`

/** From bytes that nobody can guess: about 58 bits. */
export function replyCode(bytes: Uint8Array): string {
  return Array.from({ length: LENGTH }, (_, at) => LETTERS.charAt((bytes[at] ?? 0) % LETTERS.length)).join('')
}

/** `bytes` that a code is made of. */
export const REPLY_CODE_BYTES = LENGTH

/** Where an answer to a mail goes, so that it says by itself whose it is. */
export function replyAddress(code: string, domain: string): string {
  return `reply+${code.toLowerCase()}@${domain}`
}

/** The subject with the code, for whoever answers without the address. */
export function subjectWithCode(subject: string, code: string): string {
  return `${subject} [${code}]`
}

/** Every code that is named by what a mail went to, then by its subject; each once. */
export function codesIn(recipient: string, subject: string | null): readonly string[] {
  const inAddress = [...recipient.toUpperCase().matchAll(new RegExp(`REPLY\\+(${CODE})@`, 'g'))]
  const inSubject = [...(subject ?? '').toUpperCase().matchAll(new RegExp(`\\[(${CODE})\\]`, 'g'))]
  return [...new Set([...inAddress, ...inSubject].map(([, code]) => code ?? ''))]
}
