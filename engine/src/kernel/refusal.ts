export const REFUSAL_KINDS = [
  'malformed',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'refused',
  'too_large',
  'unsupported',
  'limited',
  'unavailable',
] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

export type RefusalFacts = Readonly<Record<string, unknown>>

/** A request that is understood and not done. `code` is `noun.reason`; `message` says what happened and what to do. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly facts: RefusalFacts

  constructor(kind: RefusalKind, code: string, sentence: string, facts: RefusalFacts = {}) {
    super(sentence)
    this.name = 'Refusal'
    this.kind = kind
    this.code = code
    this.facts = facts
  }
}

export function refuse(kind: RefusalKind, code: string, sentence: string, facts: RefusalFacts = {}): never {
  throw new Refusal(kind, code, sentence, facts)
}
