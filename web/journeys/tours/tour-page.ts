import type { Tour } from './tour-list.ts'

export const pictureOf = (tour: Tour, index: number): string => `pictures/${tour.name}-${index + 1}.jpg`

/** A tour as a page: each stop with its picture and what to look at. */
export function tourPage(tour: Tour): string {
  const stops = tour.stops.flatMap(({ title, says, isPhone }, index) => {
    const picture = pictureOf(tour, index)
    const image = isPhone ? `<img src="${picture}" alt="${title}" width="390">` : `![${title}](${picture})`
    return ['', `## ${index + 1}. ${title}`, '', says, '', image]
  })
  const head = [`# ${tour.title}`, '', `${tour.who} Sign in to the demo group as \`${tour.email}\`.`]
  return `${[...head, ...stops].join('\n')}\n`
}

export function toursIndex(tours: readonly Tour[]): string {
  const lines = tours.map(({ name, title, who }) => `- [${title}](${name}.md): ${who}`)
  const head = [
    '# Tours',
    '',
    'The demo group through the eyes of those who work in it. Pages and pictures are made by `npm run tours`.',
    '',
  ]
  return `${[...head, ...lines].join('\n')}\n`
}
