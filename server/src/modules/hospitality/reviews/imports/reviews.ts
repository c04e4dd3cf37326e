import { tellsOfAnotherAnswer } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind } from '../../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../../ventures/index.ts'
import { hotelFinder } from '../../imports/hotel-finder.ts'
import { likenessBook } from '../../likeness.ts'
import { reviewContextOf } from '../context.ts'
import { knownHotels } from '../store/known-hotels.ts'
import { type ReviewFile, reviewChecker, sourceIn } from './check-review-row.ts'
import { compareReviews } from './compare-reviews.ts'
import { fileReferences } from './file-references.ts'
import { REVIEW_IMPORT_COLUMNS } from './review-columns.ts'
import { answerRank, reviewLikeness } from './review-likeness.ts'
import { REVIEW_OPTIONS } from './review-options.ts'
import type { ReviewImportRow } from './review-row.ts'
import { writeReviews } from './write-reviews.ts'

/** What guests wrote, as a site or a reputation tool exports it, with the answers that it got. */
export const reviews = importKind<ReviewImportRow>({
  name: 'reviews',
  label: 'Reviews',
  permission: 'imports.work',
  ventureTypes: ['HOSPITALITY'],
  columns: REVIEW_IMPORT_COLUMNS,
  options: REVIEW_OPTIONS,
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<ReviewImportRow>> {
  const references = fileReferences((row) => sourceIn({ target }, row))
  const file: ReviewFile = {
    target,
    context: reviewContextOf(caller),
    findHotel: hotelFinder(await knownHotels(db, target.ventureId), target.options['hotel']?.trim()),
    findPerson: personFinder(await addressedPeople(db, target.ventureId)),
    lineBefore: references.lineBefore,
    isTest: caller.person?.isTest ?? false,
  }
  const check = reviewChecker(file)
  const alike = likenessBook()
  let otherAnswers = 0
  return {
    sees: (seen) => {
      references.sees(seen)
      const read = seen.values['externalId'] === null ? check(seen) : null
      if (read && 'row' in read) alike.note(seen, reviewLikeness(read.row.review), answerRank(read.row.review))
    },
    check: (given) => {
      const read = check(given)
      if ('errors' in read || read.row.said.externalId !== null) return read
      return { row: { ...read.row, key: alike.keyOf(given.line, reviewLikeness(read.row.review)) } }
    },
    compare: async (reads, rows) => {
      const { outcomes, standing } = await compareReviews(reads, file, rows)
      otherAnswers += rows.filter(({ key, said }) => {
        const known = standing.get(key)
        return known !== undefined && tellsOfAnotherAnswer(known.review, said)
      }).length
      return outcomes
    },
    write: (tx, writer, rows) => writeReviews(tx, writer, { ...file, context: reviewContextOf(writer) }, rows),
    notes: () => (otherAnswers === 0 ? [] : [otherAnswersNote(otherAnswers)]),
  }
}

function otherAnswersNote(count: number): string {
  return `${count === 1 ? '1 review was' : `${count} reviews were`} answered already at another time than the file says. The first answer counts and stays as it is.`
}
