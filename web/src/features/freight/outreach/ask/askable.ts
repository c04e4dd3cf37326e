import type { CarrierMatch } from '@holdfast/contract'
import type { OutreachChannel } from '@holdfast/engine/freight'

type Reached = Pick<CarrierMatch, 'gate' | 'contact'>

/** Why a carrier is not asked this way, in a few words; null: it can be. The server says the last word. */
export function whyNot({ gate, contact }: Reached, channel: OutreachChannel): string | null {
  if (gate.verdict === 'BLOCK') return 'May not drive'
  if (channel === 'EMAIL') return contact.email ? null : 'No e-mail address'
  return contact.phone ? null : 'No telephone number'
}

/** The first of them that can be asked this way. */
export function bestOf<M extends Reached & { readonly carrier: { readonly id: string } }>(
  matches: readonly M[],
  channel: OutreachChannel,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  return matches
    .filter((match) => whyNot(match, channel) === null)
    .slice(0, most)
    .map(({ carrier }) => carrier.id)
}
