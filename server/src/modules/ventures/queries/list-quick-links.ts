import type { contract, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { mayEditGlobalLinks } from '../navigation/link-policy.ts'
import { quickLinkRows } from './quick-link-rows.ts'

export async function listQuickLinks(
  db: Reads,
  caller: Caller,
): Promise<Reply<typeof contract.navigation.listQuickLinks>> {
  return {
    items: await quickLinkRows(db, caller, sql`true`),
    can: {
      addGlobal: mayEditGlobalLinks(caller),
      addIn: caller.scope.filter((ventureId) => may(caller, 'ventures.links', ventureId)),
    },
  }
}
