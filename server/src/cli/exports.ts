import { contract, type Endpoint } from '@holdfast/contract'

export type Export = {
  /** As the address of the endpoint names it: `freight/loads`. */
  readonly name: string
  readonly summary: string
  /** What may be chosen; `ventureId` is chosen by --venture. */
  readonly choices: readonly string[]
  readonly endpoint: Endpoint
}

/** Every file of rows that the product gives: what needs the id of one thing is taken from its own page. */
export const exports: readonly Export[] = Object.values(contract as Readonly<Record<string, Record<string, Endpoint>>>)
  .flatMap((area) => Object.values(area))
  .filter(({ method, path }) => method === 'GET' && path.endsWith('.csv') && !path.includes(':'))
  .map((endpoint) => ({
    name: endpoint.path.slice(1).replace(/(\/export)?\.csv$/, ''),
    summary: endpoint.summary,
    choices: Object.keys(endpoint.query?.shape ?? {}).map((key) => (key === 'ventureId' ? '--venture' : key)),
    endpoint,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
