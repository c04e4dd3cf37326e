import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightVenture } from '../../policy.ts'
import { mayCorrect } from '../company-policy.ts'
import { deskSettings, settingsView } from './desk-settings.ts'

type Endpoint = typeof contract.carriers.getFreightSettings

export async function getSettings(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, input.ventureId)
  return settingsView(venture.id, await deskSettings(db, venture.id), mayCorrect(caller, venture.id))
}
