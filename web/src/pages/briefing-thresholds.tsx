import { Thresholds } from '../features/briefing/thresholds/thresholds.tsx'

export const Page = Thresholds
