import type { BriefingBody } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import { type Letter, type LetterSection, longDay } from '../../../platform/messages/index.ts'
import { figureSections } from './figure-sections.ts'
import { amountText } from './figure-text.ts'
import { newsSections } from './news-sections.ts'

export type MailedEdition = {
  readonly ventureId: string
  readonly ventureName: string
  readonly day: Day
  readonly content: BriefingBody
  /** Where the product is opened. */
  readonly address: string
}

/** The briefing as a mail: the sections in the order of the page, without those in which there is nothing. */
export function editionLetter({ ventureId, ventureName, day, content, address }: MailedEdition): Letter {
  const sections = [firefront(content), wins(content), ...newsSections(content), ...figureSections(content.blocks)]
  return {
    subject: `${ventureName}: ${summary(content)} (${longDay(day)})`,
    title: `Briefing, ${longDay(day)}`,
    intro: `${ventureName} · ${summary(content)}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
    link: { label: 'Open the briefing', address: `${address}/briefing?venture=${ventureId}` },
    why: {
      text: `You get this each morning because you asked for the briefing of ${ventureName} by mail.`,
      label: 'Choose which mails you get',
      address: `${address}/account`,
    },
  }
}

/** "2 fires, 1 win, 12,300.00 USD open" */
function summary({ firefront: fires, wins: won, openValue }: BriefingBody): string {
  const counted = (count: number, one: string) => `${count === 0 ? 'no' : count} ${one}${count === 1 ? '' : 's'}`
  const open = openValue.map(amountText).join(' and ')
  return [counted(fires.length, 'fire'), counted(won.length, 'win'), ...(open === '' ? [] : [`${open} open`])].join(
    ', ',
  )
}

const ITEM_HEAD = ['What', 'Why', 'Amount', 'Who']

function firefront({ firefront: items }: BriefingBody): LetterSection {
  return { title: 'Firefront', head: ITEM_HEAD, lines: items.map(itemLine) }
}

function wins({ wins: items }: BriefingBody): LetterSection {
  return { title: 'Wins', head: ITEM_HEAD, lines: items.map(itemLine) }
}

function itemLine({ subject, why, amount, person, acknowledged, task }: BriefingBody['wins'][number]): string[] {
  const lane = subject.from !== null && subject.to !== null ? `, ${subject.from} to ${subject.to}` : ''
  const taken = acknowledged === null ? '' : ` Taken on by ${acknowledged.by.name}.`
  const given = task?.assignee ? ` Given to ${task.assignee.name}.` : ''
  return [
    `${subject.label}${lane}`,
    `${why}${taken}${given}`,
    amount === null ? '' : amountText(amount),
    person?.name ?? '',
  ]
}
