import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type Letter, letterHtml, letterText, longDay, type Message } from '../../messages/index.ts'
import type { Digest } from './take-digests.ts'

type Around = {
  readonly ventureId: VentureId
  readonly zone: string
  readonly day: Day
  /** Where the product is opened. */
  readonly address: string
}

export function digestMail({ email, ventureName, items, unread }: Digest, around: Around): Message {
  const { ventureId, zone, day, address } = around
  const counted = unread === 1 ? '1 notification' : `${unread} notifications`
  const more = unread > items.length ? ` The newest ${items.length} stand here.` : ''
  const letter: Letter = {
    subject: `${ventureName}: ${counted} to read`,
    title: `What you have not read, ${longDay(day)}`,
    intro: `${counted} of ${ventureName} since the last digest.${more}`,
    sections: [
      {
        title: 'Not read yet',
        head: ['What', 'More', 'When'],
        lines: items.map(({ title, detail, at }) => [title, detail, whenText(at, zone)]),
      },
    ],
    link: { label: 'Open your notifications', address: `${address}/notifications` },
    why: {
      text: 'You get this because you asked for a daily digest of your notifications.',
      label: 'Choose which mails you get',
      address: `${address}/account`,
    },
  }
  return { to: email, subject: letter.subject, text: letterText(letter), html: letterHtml(letter), ventureId }
}

/** "18 Jun, 08:12", by the venture's clock. */
function whenText(at: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(new Date(at))
}
