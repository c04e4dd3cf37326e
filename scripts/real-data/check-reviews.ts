import { contract, type ReviewMetrics } from '@holdfast/contract'
import { broughtAgain } from './again.ts'
import { expectedReviews, type ReviewSums, STATED_REVIEWS } from './expected-reviews.ts'
import { type Figure, quotient, sixDigits } from './figure.ts'
import type { openFolder } from './files.ts'
import type { Product } from './product.ts'
import { quotedLines } from './quoted-lines.ts'

const HOTELS = 'hotels_baku.csv.gz'
const REVIEWS = 'hotel_reviews_baku.csv.gz'
const DAY = '2025-01-15'
/** The file says neither where the guests wrote nor when, and scores from 1 to 10. */
const OPTIONS = { source: 'OTHER', outOf: '10', receivedOn: DAY }

/** 140 hotels and what was written about them, through the product's import, list, export and figures. */
export async function checkReviews(
  product: Product,
  folder: ReturnType<typeof openFolder>,
): Promise<readonly Figure[]> {
  const lines = quotedLines(folder.bytes(REVIEWS).toString())
  const expected = expectedReviews(lines, { hotel: 'HotelID', score: 'ReviewScore', label: 'ReviewType' })
  const ventureId = await product.found({
    code: 'RB',
    name: 'Real Baku',
    type: 'HOSPITALITY',
    currency: 'AZN',
    zone: 'Asia/Baku',
    liveFrom: '2025-01-01',
  })
  const hotels = quotedLines(folder.bytes(HOTELS).toString())
  for (const hotel of hotels)
    await product.owner.call(contract.hotels.createHotel, {
      ventureId,
      code: hotel['HotelID'] ?? '',
      name: hotel['HotelName']?.trim() ?? '',
      timeZone: 'Asia/Baku',
      currency: 'AZN',
      rooms: Number(hotel['NumberOfRooms']),
    })
  const mapping = { title: 'ReviewType' }
  const file = { ventureId, kind: 'reviews', fileName: 'hotel_reviews_baku.csv', bytes: folder.bytes(REVIEWS), mapping }
  await product.bring(file, OPTIONS)
  await product.untilIdle()

  const metrics = await product.owner.call(contract.reviews.reviewMetrics, { ventureId, from: DAY, to: DAY })
  const exported = await product.owner.call(contract.reviews.exportReviews, { ventureId })
  const kept = expectedReviews(quotedLines(String(exported)), { hotel: 'Hotel code', score: 'Score', label: 'Title' })
  return [
    { name: 'hotels', expected: '140', found: String(hotels.length) },
    ...figuresOf('as stated', { ...expected.whole, ...STATED_REVIEWS }, kept.whole),
    ...figuresOf('all', expected.whole, kept.whole),
    ...metricFigures(expected.whole, metrics.total),
    ...Object.entries(STATED_REVIEWS.labels).map(([label, count]) => ({
      name: `reviews labelled ${label}, as stated`,
      expected: String(count),
      found: String(kept.byLabel.get(label) ?? 0),
    })),
    ...metrics.byHotel.flatMap(({ hotel, ...figures }) => hotelFigure(hotel.code, expected.byHotel, figures)),
    { name: 'hotels with reviews', expected: String(expected.byHotel.size), found: String(metrics.byHotel.length) },
    await broughtAgain(product, file, OPTIONS, lines.length),
  ]
}

function figuresOf(name: string, expected: ReviewSums, found: ReviewSums): readonly Figure[] {
  return (['reviews', 'scoreSum', 'mean', 'negative'] as const).map((field) => ({
    name: `reviews ${name}, ${field}`,
    expected: String(expected[field]),
    found: String(found[field]),
  }))
}

type Figures = ReviewMetrics['total']

/** Nobody has answered any of them. */
function metricFigures(expected: ReviewSums, found: Figures): readonly Figure[] {
  const figure = (name: string, wanted: unknown, is: unknown) => ({
    name: `review figures, ${name}`,
    expected: String(wanted),
    found: String(is),
  })
  return [
    figure('received', expected.reviews, found.received),
    figure('mean of 100', quotient(expected.scoreSum * 10, expected.reviews), sixDigits(found.meanScore)),
    figure('negative', expected.negative, found.negative),
    figure('negative share', quotient(expected.negative, expected.reviews), sixDigits(found.negativeShare)),
    figure('response rate', '0', found.responseRate),
    figure('median to answer', 'null', found.medianMinutesToAnswer),
    figure('negatives open for more than 48 hours', expected.negative, found.longUnansweredNegatives),
  ]
}

function hotelFigure(code: string, expected: ReadonlyMap<string, ReviewSums>, found: Figures): readonly Figure[] {
  const sums = expected.get(code)
  return [
    {
      name: `reviews of hotel ${code}: count, mean of 100, negative`,
      expected: sums
        ? `${sums.reviews}, ${quotient(sums.scoreSum * 10, sums.reviews)}, ${sums.negative}`
        : 'no such hotel',
      found: `${found.received}, ${sixDigits(found.meanScore)}, ${found.negative}`,
    },
  ]
}
