/** Whom it concerned, by number only. */
export type About = {
  readonly ventureId?: string | null
  readonly requestId?: string | null
  /** The build of the web app, when it happened there. */
  readonly release?: string
}

/** Tells error tracking, later and without a word of who was involved. `where`: a route pattern, a job, a part of the product. */
export type Report = (error: unknown, where: string, about?: About) => void

export type ErrorTracker = {
  readonly report: Report
  /** Until everything has left, for so many milliseconds at most. */
  readonly flush: (withinMs: number) => Promise<void>
}

/** Where no error tracking is set: the log is all there is. */
export const NO_TRACKER: ErrorTracker = { report: () => {}, flush: async () => {} }
