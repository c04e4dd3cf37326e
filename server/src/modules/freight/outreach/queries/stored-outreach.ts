import type { Reads } from '../../../../platform/db/tx.ts'
import type { StoredOutreach } from '../outreach-view.ts'
import { storedAnswers, storedAwards, storedRecipients, storedSends } from './stored-parts.ts'

type OfLoad = { readonly ventureId: string; readonly loadId: string }

/** As many statements for every number of carriers. */
export async function storedOutreach(db: Reads, of: OfLoad): Promise<StoredOutreach> {
  return {
    sends: await storedSends(db, of),
    recipients: await storedRecipients(db, of),
    answers: await storedAnswers(db, of),
    awards: await storedAwards(db, of),
  }
}
