import { contract, Floor } from '@holdfast/contract'
import { useEffect, useState } from 'react'
import { addressOf } from '../../../lib/api.ts'
import { useReply } from '../../../lib/query.ts'

/** How the board hears of news: a stream that is open, one that is being opened again, or one that was ended for good. */
export type Listening = 'live' | 'again' | 'gone'
const AGAIN_MS = 3_000

/** The floor as it is now: read once, then heard. A lost connection is opened again; what is shown stays until then. */
export function useFloor(ventureId: string) {
  const first = useReply(contract.bpoFloor.realtimeStats, { ventureId })
  const [heard, setHeard] = useState<Floor | null>(null)
  const [listening, setListening] = useState<Listening>('again')
  const { refetch } = first
  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = () => {
      source = new EventSource(addressOf(contract.bpoFloor.realtimeStream, { ventureId }).url)
      source.addEventListener('open', () => setListening('live'))
      source.addEventListener('floor', (event) => setHeard(Floor.parse(JSON.parse(event.data))))
      source.addEventListener('gone', () => {
        source?.close()
        setListening('gone')
        setHeard(null)
        void refetch()
      })
      source.addEventListener('error', () => {
        setListening('again')
        if (source?.readyState !== EventSource.CLOSED) return
        // The server refused: the plain read says why, and whether it is worth trying again.
        void refetch()
        timer = setTimeout(open, AGAIN_MS)
      })
    }
    open()
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [ventureId, refetch])
  return { floor: heard ?? first.data, error: heard ? null : first.error, retry: () => void refetch(), listening }
}
