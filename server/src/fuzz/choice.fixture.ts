/** What `npm run fuzz` was asked for; the short form otherwise. */
export type Choice = {
  readonly seed: number
  readonly bodies: number
  readonly only: string | null
  readonly log: boolean
}

const SHORT: Choice = { seed: 1, bodies: 12, only: null, log: false }

export const CHOICE: Choice = { ...SHORT, ...(JSON.parse(process.env['FUZZ'] ?? '{}') as Partial<Choice>) }
