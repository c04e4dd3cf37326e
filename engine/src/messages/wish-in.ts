import { ownWords } from './own-words.ts'

type Channel = 'EMAIL' | 'SMS'

/** Whoever writes one of them and nothing else means it. */
const STOPS: readonly string[] = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'REVOKE', 'OPTOUT']
/** As Twilio's own, who follows them before we do. In a mail they are about a load. */
const STOPS_OF_SMS: readonly string[] = [...STOPS, 'CANCEL', 'END', 'QUIT']
/** Twilio's own too, but for YES: that is what somebody answers who wants the load. */
const STARTS: readonly string[] = ['START', 'UNSTOP']

/** A wish stands at the top of a mail: anybody may write us, and as much as they like. */
const MOST_READ = 2_000

/** What a message says about messages, and nothing else; null: something else. */
export function wishIn(channel: Channel, text: string): 'STOP' | 'START' | null {
  const said = channel === 'SMS' ? text : firstParagraph(ownWords(text.slice(0, MOST_READ)).own)
  const word = said
    .replace(/[.!"'“”]+/g, '')
    .trim()
    .toUpperCase()
  if ((channel === 'SMS' ? STOPS_OF_SMS : STOPS).includes(word)) return 'STOP'
  return STARTS.includes(word) ? 'START' : null
}

/** Below it a mail program, or a habit, puts a name and a telephone number. */
function firstParagraph(own: string): string {
  const lines = own.trim().split('\n')
  const end = lines.findIndex((line) => line.trim() === '')
  return (end < 0 ? lines : lines.slice(0, end)).join('\n')
}
