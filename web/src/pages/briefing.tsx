import { BriefingOfDay } from '../features/briefing/briefing.tsx'

export function Page() {
  return <BriefingOfDay />
}
