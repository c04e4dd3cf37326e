/** What an outside service could not do, as far as that decides what happens next. */
export type FailureKind =
  | 'NAME_NOT_FOUND'
  | 'REFUSED'
  | 'TLS'
  | 'NETWORK'
  | 'TIMEOUT'
  | 'SERVER'
  | 'MAINTENANCE'
  | 'LIMITED'
  | 'CALLER'
  | 'KEY_REFUSED'
  | 'DENIED'
  | 'NOT_UNDERSTOOD'
  | 'BREAKER_OPEN'
  | 'BUSY'

/** Failures of the service itself. A mistake of the caller says nothing about whether it works. */
const COUNTED: ReadonlySet<FailureKind> = new Set([
  'NAME_NOT_FOUND',
  'REFUSED',
  'TLS',
  'NETWORK',
  'TIMEOUT',
  'SERVER',
  'MAINTENANCE',
])

export type FailureFacts = {
  /** A repetition within the same call may help and cannot do harm. */
  readonly isRetryable?: boolean
  /** The service said how long to wait; milliseconds. */
  readonly retryAfterMs?: number
  /** What was asked may have been done although nobody said so. */
  readonly mayHaveActed?: boolean
  /** Another try after minutes may help; false: it fails for good as it stands. */
  readonly isPassing?: boolean
  /** The recipient wants nothing from this account, ever again. */
  readonly isOptOut?: boolean
}

/** `says` is fit for people and logs: it never holds a key, an address with a key, or what was sent. */
export class OutsideFailure extends Error {
  readonly kind: FailureKind
  readonly isCounted: boolean
  readonly isRetryable: boolean
  readonly retryAfterMs: number | null
  readonly mayHaveActed: boolean
  readonly isPassing: boolean
  readonly isOptOut: boolean

  constructor(kind: FailureKind, says: string, facts: FailureFacts = {}) {
    super(says)
    this.name = 'OutsideFailure'
    this.kind = kind
    this.isCounted = COUNTED.has(kind)
    this.isRetryable = facts.isRetryable ?? false
    this.retryAfterMs = facts.retryAfterMs ?? null
    this.mayHaveActed = facts.mayHaveActed ?? false
    this.isPassing =
      facts.isPassing ?? (this.isCounted || kind === 'LIMITED' || kind === 'BREAKER_OPEN' || kind === 'BUSY')
    this.isOptOut = facts.isOptOut ?? false
  }
}
