import { refuse } from '../../kernel/index.ts'

/** What stands for itself in a template, written in braces: {guest}. */
export const TEMPLATE_PLACES = ['guest', 'hotel', 'signer'] as const
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number]
export type TemplateWords = Readonly<Record<TemplatePlace, string | null>>

const IN_BRACES = /\{([^{}]*)\}/g
/** Of somebody who gave no name. */
const NAMELESS_GUEST = 'guest'

/** Refuses `template.place_unknown`: braces hold one of the places, or they would be sent to a guest as they are. */
export function checkTemplate(body: string): void {
  for (const [written, name = ''] of body.matchAll(IN_BRACES))
    if (!isPlace(name))
      refuse(
        'refused',
        'template.place_unknown',
        `"${written.slice(0, 40)}" stands for nothing. Write {guest}, {hotel} or {signer}.`,
        { field: 'body' },
      )
}

/** The text with its places filled in; an unknown guest is called "guest", what else is unknown is left out. */
export function fillTemplate(body: string, words: TemplateWords): string {
  return body.replace(IN_BRACES, (written, name: string) => {
    if (!isPlace(name)) return written
    return words[name] ?? (name === 'guest' ? NAMELESS_GUEST : '')
  })
}

function isPlace(name: string): name is TemplatePlace {
  return TEMPLATE_PLACES.some((place) => place === name)
}
