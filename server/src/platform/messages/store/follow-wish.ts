import type { Tx } from '../../db/tx.ts'
import { lift, type Recipient, suppress } from './suppressions.ts'

/** Does what somebody wrote about messages, in the account that it came to. `who`: whose wish it is proven to be. */
export async function followWish(tx: Tx, who: Recipient, wish: 'STOP' | 'START', at: string): Promise<void> {
  if (wish === 'STOP') await suppress(tx, who, 'They wrote STOP', at)
  else await lift(tx, who, at)
}
