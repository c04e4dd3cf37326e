import { contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from '../../lib/api.ts'

const { listNotifications, notificationStream } = contract.notifications

/** Listens for news while the page is in sight: a browser has few connections, and hidden pages must not take them all. */
export function useNews(): void {
  const client = useQueryClient()
  useEffect(() => {
    let source: EventSource | null = null
    const follow = () => {
      source?.close()
      source = null
      if (document.visibilityState === 'hidden') return
      source = new EventSource(addressOf(notificationStream, {}).url)
      source.addEventListener('news', () => void client.invalidateQueries({ queryKey: [listNotifications.path] }))
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      source?.close()
    }
  }, [client])
}
