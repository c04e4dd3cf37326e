import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeCorrection } from '../company-policy.ts'
import { deskSettings, settingsView } from '../queries/desk-settings.ts'
import { writeSettings } from '../store/write-settings.ts'

type Endpoint = typeof contract.carriers.setFreightSettings

/** Refuses `record.changed` when somebody else set them meanwhile. */
export async function setSettings(
  tx: Tx,
  caller: Caller,
  { ventureId, version, ...next }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const venture = authorizeCorrection(caller, ventureId, 'decide for the desk')
  const before = await deskSettings(tx, venture.id)
  const written = await writeSettings(tx, venture.id, next, version)
  if (written === undefined)
    refuse('conflict', 'record.changed', 'Somebody changed these settings meanwhile. Look at them again.', {
      version: before.version,
    })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'freight.set_settings',
    subject: { kind: 'venture', id: venture.id },
    before,
    after: { ...next, version: written },
  })
  return settingsView(venture.id, { ...next, version: written }, true)
}
