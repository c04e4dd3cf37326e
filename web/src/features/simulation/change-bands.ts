import type { Simulation } from '@holdfast/contract'

type Person = Pick<Simulation['people'][number], 'paid' | 'difference'>
export interface ChangeBand {
  readonly key: string
  readonly name: string
  readonly short: string
  readonly people: number
}

const BANDS: readonly {
  readonly key: string
  readonly name: string
  readonly short: string
  readonly below: number
}[] = [
  { key: 'half', name: 'Lose half or more', short: '−50%', below: -0.5 },
  { key: 'quarter', name: 'Lose a quarter to half', short: '−25%', below: -0.25 },
  { key: 'tenth', name: 'Lose a tenth to a quarter', short: '−10%', below: -0.1 },
  { key: 'less', name: 'Lose less than a tenth', short: '<0', below: 0 },
]

/** Of each band from the greatest loss to the greatest gain how many people there are; who was paid nothing has a band of their own. */
export function changeBands(people: readonly Person[]): readonly ChangeBand[] {
  const losses = BANDS.map(({ key }) => key)
  const counts = Map.groupBy(people, bandOf)
  const count = (key: string) => counts.get(key)?.length ?? 0
  return [
    ...BANDS.map(({ key, name, short }) => ({ key, name, short, people: count(`lose-${key}`) })),
    { key: 'same', name: 'Stay as they are', short: '0', people: count('same') },
    ...[...BANDS].reverse().map(({ key, name, short }) => ({
      key: `gain-${losses[losses.indexOf(key)]}`,
      name: name.replace('Lose', 'Gain'),
      short: short.replace('−', '+').replace('<0', '>0'),
      people: count(`gain-${key}`),
    })),
    { key: 'new', name: 'Were paid nothing', short: 'New', people: count('new') },
  ]
}

function bandOf({ paid, difference }: Person): string {
  if (difference.minor === 0) return 'same'
  if (paid.minor <= 0) return 'new'
  const share = Math.abs(difference.minor) / paid.minor
  const band = BANDS.find(({ below }) => share >= -below) ?? BANDS[0]
  return `${difference.minor < 0 ? 'lose' : 'gain'}-${band?.key}`
}
