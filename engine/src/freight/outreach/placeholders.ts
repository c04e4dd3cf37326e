import { refuse } from '../../kernel/index.ts'

/** What a text may hold in braces, each filled in for the carrier that gets it. */
export const PLACEHOLDERS = ['carrier', 'load', 'lane', 'pickup', 'equipment', 'weight', 'rate'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]
/** null: not known. */
export type Filling = Readonly<Record<Placeholder, string | null>>

const IN_BRACES = /\{([^{}\n]{0,40})\}/g
/** What stands where the load does not say it. */
const UNKNOWN: Readonly<Partial<Record<Placeholder, string>>> = { pickup: 'to be agreed', weight: 'not known yet' }

/**
 * Every placeholder filled in. Refuses `outreach.unknown_placeholder`, and `outreach.rate_missing` for {rate} without a
 * rate: a price that is not known is never made up.
 */
export function fillIn(text: string, filling: Filling): string {
  return text.replace(IN_BRACES, (_, name: string) => worded(name.trim().toLowerCase(), filling))
}

function worded(name: string, filling: Filling): string {
  if (!isPlaceholder(name))
    refuse(
      'refused',
      'outreach.unknown_placeholder',
      `{${name}} is nothing that can be filled in. There are ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}.`,
      { placeholder: name },
    )
  const value = filling[name] ?? UNKNOWN[name]
  return value ?? refuse('refused', 'outreach.rate_missing', 'The text names a {rate}: say which one is offered.')
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((each) => each === name)
}
