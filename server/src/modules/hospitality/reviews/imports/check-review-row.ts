import {
  type FirstAnswer,
  type ImportedReview,
  importReview,
  type ReviewContext,
  type ReviewedHotel,
  type ReviewSource,
  type Score,
  scoreOf,
} from '@holdfast/engine/hospitality'
import { type Day, isDecimal, Refusal, type ReviewId } from '@holdfast/engine/kernel'
import type { GivenRow, ImportTarget, RowError } from '../../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../../ventures/index.ts'
import type { HotelFinder } from '../../imports/hotel-finder.ts'
import type { KnownHotel } from '../store/known-hotels.ts'
import { boundErrors } from './review-bounds.ts'
import { keyOf, type ReviewImportRow } from './review-row.ts'
import { type ReviewTimes, timesReader } from './row-times.ts'

export type ReviewFile = {
  readonly target: ImportTarget
  readonly context: ReviewContext
  readonly findHotel: HotelFinder<KnownHotel>
  readonly findPerson: PersonFinder
  /** The line that has this reference first, before the row at hand. */
  readonly lineBefore: (row: GivenRow) => number | null
  /** Whoever imports is in training. */
  readonly isTest: boolean
}
type Checked = { readonly row: ReviewImportRow } | { readonly errors: readonly RowError[] }

/** Turns the rows of one file into reviews. */
export function reviewChecker(file: ReviewFile): (row: GivenRow) => Checked {
  const { options, zone } = file.target
  const readTimes = timesReader(zone, options['receivedOn'], file.context.at)
  return (row) => {
    const errors = [...boundErrors(row), ...sourceErrors(file, row), ...referenceErrors(file, row)]
    const hotel = row.values['hotel'] ?? null
    const found = file.findHotel(hotel === null ? null : String(hotel))
    const answer = answererIn(file, row)
    if ('error' in found) errors.push({ column: 'hotel', message: found.error })
    if ('message' in answer) errors.push(answer)
    if (errors.length > 0 || 'error' in found || 'message' in answer) return { errors }
    const times = readTimes(row, found.hotel.zone)
    if ('message' in times) return { errors: [times] }
    return decided(file, row, { hotel: found.hotel, times, by: answer.by })
  }
}

/** What a row says where, or what holds for the whole file. */
export function sourceIn({ target }: Pick<ReviewFile, 'target'>, { values }: GivenRow): ReviewSource | null {
  return (values['source'] ?? target.options['source'] ?? null) as ReviewSource | null
}

function sourceErrors(file: ReviewFile, row: GivenRow): readonly RowError[] {
  if (sourceIn(file, row) !== null) return []
  return [{ column: 'source', message: 'Say where the guest wrote: here, or one source for the whole file.' }]
}

function referenceErrors({ lineBefore }: ReviewFile, row: GivenRow): readonly RowError[] {
  const line = lineBefore(row)
  if (line === null) return []
  return [{ column: 'externalId', message: `Line ${line} is this review already. Leave one of them out.` }]
}

/** Who answered; an answer says when it was given, or its day could not be counted. */
function answererIn({ findPerson }: ReviewFile, { values }: GivenRow): { readonly by: FirstAnswer['by'] } | RowError {
  const { respondedAt, respondedBy, responseText } = values
  if (respondedAt === null && (respondedBy !== null || responseText !== null))
    return { column: 'respondedAt', message: 'Say when the answer was given, or leave the answer out.' }
  if (respondedBy === null) return { by: null }
  const found = findPerson(String(respondedBy))
  return 'error' in found ? { column: 'respondedBy', message: found.error } : { by: found.person }
}

type Found = { readonly hotel: ReviewedHotel; readonly times: ReviewTimes; readonly by: FirstAnswer['by'] }

function decided(file: ReviewFile, row: GivenRow, found: Found): Checked {
  try {
    const said = saidOf(file, row, found)
    const review = importReview(said, file.context)
    const { line, digest } = row
    const { isDayOnly } = found.times
    return { row: { line, digest, key: keyOf(said.source, said.externalId, row.key), said, isDayOnly, review } }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const column = problem.code === 'review.empty' ? null : String(problem.facts['field'] ?? 'score')
    return { errors: [{ column, message: problem.message }] }
  }
}

function saidOf(file: ReviewFile, row: GivenRow, { hotel, times, by }: Found): ImportedReview {
  const text = (key: string) => (row.values[key] ?? null) as string | null
  const source = sourceIn(file, row) ?? 'OTHER'
  const { receivedAt, respondedAt } = times
  return {
    id: '' as ReviewId,
    ventureId: file.target.ventureId,
    hotel,
    source,
    externalId: text('externalId'),
    guestName: text('guestName'),
    title: text('title'),
    body: text('body'),
    language: text('language'),
    score: scoreIn(source, text('score'), text('outOf') ?? file.target.options['outOf'] ?? null),
    receivedAt,
    stayOn: text('stayOn') as Day | null,
    isTest: file.isTest,
    answer:
      respondedAt === null
        ? null
        : { at: respondedAt, by: by && { id: by.id, name: by.name }, text: text('responseText') },
  }
}

function scoreIn(source: ReviewSource, score: string | null, outOf: string | null): Score | null {
  if (score === null) return null
  if (outOf !== null && !isDecimal(outOf.trim()))
    throw new Refusal(
      'refused',
      'review.score_invalid',
      `"${outOf}" is nothing that scores are out of. Write it like 10.`,
      {
        field: 'outOf',
      },
    )
  return scoreOf(source, { score, outOf: outOf?.trim() ?? null })
}
