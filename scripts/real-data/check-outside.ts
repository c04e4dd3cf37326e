import { openHttpFake } from '../../server/fakes/http-fake.ts'
import { createFmcsa, type FmcsaResult } from '../../server/src/integrations/fmcsa/index.ts'
import { isSigned, publicKeyOf } from '../../server/src/integrations/sendgrid/index.ts'
import { isSignedBy } from '../../server/src/integrations/twilio/index.ts'
import { systemClock } from '../../server/src/platform/clock.ts'
import { createLog } from '../../server/src/platform/log.ts'
import { createOutside } from '../../server/src/platform/outside/index.ts'
import type { Figure } from './figure.ts'
import type { openFolder } from './files.ts'

type Folder = ReturnType<typeof openFolder>
type SendgridVector = {
  name: string
  public_key: string
  signature: string
  timestamp: string
  body: string
  valid: boolean
}
type TwilioVector = {
  name: string
  token: string
  url: string
  params: Record<string, string>
  json_body?: string
  signature: string
}

/** What services really answered and signed, read as the product reads it. */
export async function checkOutside(folder: Folder): Promise<readonly Figure[]> {
  return [...signatures(folder), ...(await register(folder))]
}

function signatures({ bytes }: Folder): readonly Figure[] {
  const sendgrid = JSON.parse(bytes('vectors/sendgrid_event_webhook.json').toString()) as SendgridVector[]
  const twilio = JSON.parse(bytes('vectors/twilio_signature.json').toString()) as TwilioVector[]
  return [
    ...sendgrid.map(({ name, public_key, signature, timestamp, body, valid }) => ({
      name: `SendGrid signature, ${name}`,
      expected: String(valid),
      found: String(isSigned(publicKeyOf(public_key), signature, timestamp, Buffer.from(body))),
    })),
    ...twilio.map(({ name, token, url, params, json_body, signature }) => ({
      name: `Twilio signature, ${name}`,
      expected: 'true',
      found: String(
        isSignedBy(token, signature, url, Buffer.from(json_body ?? new URLSearchParams(params).toString())),
      ),
    })),
  ]
}

const BODIES: readonly (readonly [path: string, file: string, status: number])[] = [
  ['/carriers/158121', '200_carriers_158121.json', 200],
  ['/carriers/name/VERIHA', '200_carriers_name_VERIHA.json', 200],
  ['/carriers/53467/authority', '200_carriers_53467_authority.json', 200],
  ['/carriers/885213/oos', '200_carriers_885213_oos.json', 200],
  ['/carriers/44110/basics', '200_carriers_44110_basics.json', 200],
  ['/carriers/44110', '404_webkey_not_found.json', 404],
]

/** The captured answers, served again to the product's own client; the lists that it does not read are left out. */
async function register({ bytes }: Folder): Promise<readonly Figure[]> {
  const served = new Map(
    BODIES.map(([path, file, status]) => [path, { status, body: bytes(`fmcsa/${file}`).toString() }]),
  )
  const fake = await openHttpFake(({ path }) => served.get(path) ?? { status: 500 })
  const outside = createOutside({ log: createLog({ LOG_LEVEL: 'silent' }), clock: systemClock })
  const fmcsa = createFmcsa({ account: { url: fake.url, webKey: 'any' }, outside, clock: systemClock })
  const counted = (result: FmcsaResult<readonly unknown[]>) =>
    result.outcome === 'found' ? `${result.found.length} of ${result.retrievedAt}` : result.outcome
  try {
    const carrier = await fmcsa.byDot(158_121)
    return [
      {
        name: 'FMCSA carrier',
        expected: 'VERIHA TRUCKING INC, 100000000 cents, active, of 2021-02-28T06:33:31.490Z',
        found:
          carrier.outcome === 'found'
            ? `${carrier.found.legalName}, ${carrier.found.insurance.liability.onFileMinor} cents, ${carrier.found.authority.common.meaning}, of ${carrier.retrievedAt}`
            : carrier.outcome,
      },
      {
        name: 'FMCSA by name',
        expected: '2 of 2021-02-28T07:25:05.638Z',
        found: counted(await fmcsa.byName('VERIHA')),
      },
      {
        name: 'FMCSA authority',
        expected: '1 of 2021-03-02T04:31:25.740Z',
        found: counted(await fmcsa.authority(53_467)),
      },
      {
        name: 'FMCSA out of service',
        expected: '2 of 2021-03-02T05:01:11.462Z',
        found: counted(await fmcsa.outOfService(885_213)),
      },
      { name: 'FMCSA basics', expected: '5 of 2021-03-02T04:32:03.523Z', found: counted(await fmcsa.basics(44_110)) },
      { name: 'FMCSA refused key', expected: 'key_refused', found: (await fmcsa.byDot(44_110)).outcome },
    ]
  } finally {
    await fake.close()
  }
}
