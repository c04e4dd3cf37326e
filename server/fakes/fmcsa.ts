import { authorityRow, basicRow, carrierBody, envelope, oosRow, withLinks } from './fmcsa-bodies.ts'
import { type Answered, type Asked, type HttpFake, json, openHttpFake } from './http-fake.ts'

/** Carriers of the register, by DOT number, with what differs from the usual one, and their docket number. */
export type KnownCarrier = { readonly mc?: number; readonly body?: Readonly<Record<string, unknown>> }

const MOST_BY_NAME = 50

/** As much of QCMobile as looking carriers up needs. */
export function openFmcsa(options: {
  readonly webKey: string
  readonly carriers: ReadonlyMap<number, KnownCarrier>
  readonly port?: number
}): Promise<HttpFake> {
  return openHttpFake((asked) => answer(asked, options.webKey, options.carriers), options.port)
}

function answer({ path, query, method }: Asked, webKey: string, carriers: ReadonlyMap<number, KnownCarrier>): Answered {
  if (query.get('webKey') !== webKey) return FMCSA_FAULTS.keyRefused
  if (method !== 'GET') return { status: 405 }
  const [, docket] = /\/carriers\/docket-number\/(\d+)$/.exec(path) ?? []
  if (docket !== undefined) return listed(carriers, (_, { mc }) => mc === Number(docket))
  const [, name] = /\/carriers\/name\/([^/]+)$/.exec(path) ?? []
  if (name !== undefined) {
    const wanted = decodeURIComponent(name).toUpperCase()
    return listed(carriers, (dot, { body }) => nameOf(dot, body).includes(wanted))
  }
  const [, dot, part] = /\/carriers\/(\d+)(?:\/([a-z-]+))?$/.exec(path) ?? []
  const number = Number(dot)
  const carrier = carriers.get(number)
  if (dot === undefined || !carrier) return FMCSA_FAULTS.unknownWords
  if (part === undefined) return envelope(withLinks(number, carrierBody(number, carrier.body)))
  if (part === 'authority') return envelope([authorityRow(number)])
  if (part === 'oos') return envelope([oosRow(number)])
  return part === 'basics' ? envelope([basicRow(number)]) : envelope([])
}

function listed(
  carriers: ReadonlyMap<number, KnownCarrier>,
  isWanted: (dot: number, carrier: KnownCarrier) => boolean,
): Answered {
  const found = [...carriers].filter(([dot, carrier]) => isWanted(dot, carrier)).slice(0, MOST_BY_NAME)
  return envelope(found.map(([dot, { body }]) => withLinks(dot, carrierBody(dot, body))))
}

function nameOf(dot: number, body: KnownCarrier['body']): string {
  return String((carrierBody(dot, body) as { legalName: unknown }).legalName).toUpperCase()
}

const HTML = { 'content-type': 'text/html' }

/** Ways in which it refuses or fails. The words of an unknown carrier were never captured, so both variants are served. */
export const FMCSA_FAULTS = {
  keyRefused: json(404, {
    content: 'Webkey not found',
    retrievalDate: '2026-06-18T07:35:25.991+0000',
    _links: {
      self: { href: 'https://mobile.fmcsa.dot.gov/qc' },
      searchByName: { href: 'https://mobile.fmcsa.dot.gov/qc/name/:name' },
      lookupBydotNumber: { href: 'https://mobile.fmcsa.dot.gov/qc/id/:dotNumber' },
    },
  }),
  unknownWords: envelope('No record found', 404),
  unknownNull: envelope(null),
  maintenance: {
    status: 200,
    headers: HTML,
    body: '<html><head><title>FMCSA System Maintenance Page</title></head><body>Back soon.</body></html>',
  },
  edgeDeny: {
    status: 403,
    headers: HTML,
    body: '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>Access denied.</p></body></html>',
  },
  broken: json(500, { retrievalDate: '2026-06-18T07:35:25.991+0000' }),
  tooMany: { status: 429 },
  otherShape: envelope({ carrier: { dotNumber: 'many' } }),
} as const satisfies Record<string, Answered>
