import { ownWords } from './own-words.ts'

type Channel = 'EMAIL' | 'SMS'

/**
 * Whoever writes one of them and nothing else means it, in whatever case and with whatever signs around and between the
 * words. Sources: Twilio's default opt-out keywords (STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT) and the
 * CTIA Messaging Principles, which ask that normal words and spellings of them are followed too.
 */
const STOPS: readonly string[] = ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'REVOKE', 'OPTOUT', 'OPT OUT']
/** As Twilio's own, who follows them before we do. In a mail, and with anything beside them, they are about a load. */
const STOPS_OF_SMS: readonly string[] = ['CANCEL', 'END', 'QUIT']
/** Twilio's own too, but for YES: that is what somebody answers who wants the load. */
const STARTS: readonly string[] = ['START', 'UNSTOP']
/** Said beside a wish, they leave it the whole of the message. */
const POLITE = /^(?:(?:PLEASE|PLS|PLZ) )+|(?: (?:PLEASE|PLS|PLZ|ME|THANKS|THANK YOU|THX))+$/g

/** A wish stands at the top of a mail: anybody may write us, and as much as they like. */
const MOST_READ = 2_000

/** What a message says about messages, and nothing else; null: something else. */
export function wishIn(channel: Channel, text: string): 'STOP' | 'START' | null {
  const said = channel === 'SMS' ? text : firstParagraph(ownWords(text.slice(0, MOST_READ)).own)
  const words = wordsIn(said)
  if (channel === 'SMS' && STOPS_OF_SMS.includes(words)) return 'STOP'
  if (STOPS.includes(words.replace(POLITE, ''))) return 'STOP'
  return STARTS.includes(words) ? 'START' : null
}

/** Longer than a wish can be, it is none, whatever stands in it. */
const LONGEST = 60

function wordsIn(said: string): string {
  const text = said.trim()
  if (text.length > LONGEST) return ''
  // A sign within a word is none: "don’t" is one word and no wish.
  const plain = text.replace(/['’]/g, '').toUpperCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** Below it a mail program, or a habit, puts a name and a telephone number. */
function firstParagraph(own: string): string {
  const lines = own.trim().split('\n')
  const end = lines.findIndex((line) => line.trim() === '')
  return (end < 0 ? lines : lines.slice(0, end)).join('\n')
}
