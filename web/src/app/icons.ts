import {
  type Icon,
  IconBuildingSkyscraper,
  IconCalendarStats,
  IconChartHistogram,
  IconCoin,
  IconFileUpload,
  IconHeadset,
  IconHome2,
  IconListCheck,
  IconMail,
  IconNews,
  IconPoint,
  IconSettings,
  IconStack2,
  IconTargetArrow,
  IconTrophy,
  IconTruck,
  IconUser,
} from '@tabler/icons-react'

const known: Readonly<Record<string, Icon>> = {
  IconBuildingSkyscraper,
  IconCalendarStats,
  IconChartHistogram,
  IconCoin,
  IconFileUpload,
  IconHeadset,
  IconHome2,
  IconListCheck,
  IconMail,
  IconNews,
  IconSettings,
  IconStack2,
  IconTargetArrow,
  IconTrophy,
  IconTruck,
  IconUser,
}

/** The server names icons; one that this build does not carry becomes a point rather than a gap. */
export const iconOf = (name: string): Icon => known[name] ?? IconPoint
