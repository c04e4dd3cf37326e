import type { Day } from '@holdfast/engine/kernel'

/** One table of the mail; a line's first cell names what it is about. */
export type LetterSection = {
  readonly title: string
  /** What the columns are, for whoever reads it as a table. */
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

/** What a mail says, whatever form it takes. Its texts are as people wrote them and are escaped where they are shown. */
export type Letter = {
  readonly subject: string
  readonly title: string
  readonly intro: string
  readonly sections: readonly LetterSection[]
  /** Where it is read whole. */
  readonly link: { readonly label: string; readonly address: string }
  /** Why somebody gets it, and where to say that they do not want to. */
  readonly why: { readonly text: string; readonly label: string; readonly address: string }
}

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })

/** "Thursday 18 June" */
export function longDay(day: Day): string {
  return long.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
