import type { BpoDay } from './bpo-day.ts'
import type { Ratio } from './ratio.ts'

/** The ratios of a day, or of a period from its summed days (domain.md §3, BPO). */
export function bpoRatios(day: BpoDay) {
  const known = day.answered + day.abandoned
  return {
    /** Of offered calls whose answer is known. */
    answeredShare: { numerator: day.answered, denominator: known },
    abandonment: { numerator: day.abandoned, denominator: known },
    /** Mean seconds until the answer, of answered calls only (ASA). */
    answerSpeed: { numerator: day.answerSeconds, denominator: day.answerSecondsMeasured },
    /** By the rule of each call's campaign on its day (`bpo/service-level.ts`). */
    serviceLevel: { numerator: day.serviceLevelMet, denominator: day.serviceLevelOf },
    /** Mean seconds until somebody hung up, of abandoned calls whose end is known. */
    abandonSpeed: { numerator: day.abandonSeconds, denominator: day.abandonSecondsMeasured },
    meanTalk: { numerator: day.talkSeconds, denominator: day.talkSecondsMeasured },
    /** Mean of talk + hold + wrap, of calls where all three are known (AHT). */
    handleTime: { numerator: day.handleSeconds, denominator: day.handleSecondsMeasured },
    resolution: { numerator: day.resolved, denominator: day.resolvedMeasured },
    connectsPerDial: { numerator: day.connectsOfDialled, denominator: day.dials },
    /** Deals per connected call of which it is known whether it ended in a deal. */
    conversion: { numerator: day.dealsOfKnown, denominator: day.connectsDealKnown },
    /** Mean of given ratings only (CSAT). */
    satisfaction: { numerator: day.ratingSum, denominator: day.ratingSumMeasured },
  } as const satisfies Record<string, Ratio>
}
