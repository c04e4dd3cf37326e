interface FieldError {
  readonly path: string
  readonly message: string
}

interface Facts {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly FieldError[]
  readonly requestId?: string | null
  readonly facts?: Readonly<Record<string, unknown>>
}

/** What the server refused, or why it could not be asked, in words for the person at the screen. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly FieldError[]
  readonly requestId: string | null
  /** What a page needs to go on: the id of the record that exists, everything that is wrong with a file. */
  readonly facts: Readonly<Record<string, unknown>>

  constructor(facts: Facts) {
    super(`${facts.title}. ${facts.detail}`)
    this.name = 'ProblemError'
    this.status = facts.status
    this.code = facts.code
    this.title = facts.title
    this.detail = facts.detail
    this.errors = facts.errors ?? []
    this.requestId = facts.requestId ?? null
    this.facts = facts.facts ?? {}
  }
}

/** Nothing came back: the connection, not the request, is the trouble, and asking again can help. */
export const unreachable = () =>
  new ProblemError({
    status: 0,
    code: 'network.unreachable',
    title: 'Holdfast cannot be reached',
    detail: 'Check your connection and try again; nothing you entered is lost.',
  })

/** Anything thrown, as a problem that can be shown. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError({
    status: -1,
    code: 'screen.failed',
    title: 'This page stopped working',
    detail: 'Something went wrong in the page itself, not in your data. Load it again.',
  })
}

/** Reads application/problem+json; an answer of another kind (a proxy's page) still becomes a sentence. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null)
  const said = typeof body === 'object' && body !== null ? (body as Partial<Facts>) : {}
  return new ProblemError({
    status: response.status,
    code: said.code ?? `http.${response.status}`,
    title: said.title ?? 'Holdfast could not answer',
    detail: said.detail ?? 'Holdfast could not answer this request. Try again in a moment.',
    errors: Array.isArray(said.errors) ? said.errors : [],
    requestId: said.requestId ?? response.headers.get('x-request-id'),
    ...(said.facts && { facts: said.facts }),
  })
}
