import { PastBriefing } from '../features/briefing/past/past-briefing.tsx'

export const Page = PastBriefing
