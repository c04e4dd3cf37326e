import { PastBriefings } from '../features/briefing/past/past-briefings.tsx'

export const Page = PastBriefings
