import type { OutreachChannel } from './channels.ts'

/** As it is written to and answers from: an e-mail address in small letters, a telephone number as +12145550100; null: neither. */
export function addressOf(channel: OutreachChannel, recorded: string): string | null {
  return channel === 'EMAIL' ? mailAddress(recorded) : dialled(recorded)
}

/** "Dispatch <ops@carrier.example>" too: so mail says who wrote it. */
function mailAddress(recorded: string): string | null {
  const bare = /<([^<>]+)>\s*$/.exec(recorded)?.[1] ?? recorded
  const address = bare.trim().toLowerCase()
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(address) && address.length <= 254 ? address : null
}

/** Ten digits are a number of North America, where a country is not said; an extension takes no SMS. */
function dialled(recorded: string): string | null {
  if (/[a-z]/i.test(recorded)) return null
  const digits = recorded.replace(/\D/g, '')
  if (recorded.trim().startsWith('+')) return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null
  if (digits.length === 10) return `+1${digits}`
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null
}
